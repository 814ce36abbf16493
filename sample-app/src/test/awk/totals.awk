# A second opinion on the totals of an access log: prints what `accesslog --tsv` prints, in any order.
# Use: LC_ALL=C awk -f totals.awk access.log | sort. Times have to be in UTC.

BEGIN {
    digit = "[0-9]"
    two = digit digit
    time = "[[]" two "/[A-Z][a-z][a-z]/" two two ":" two ":" two ":" two " [+]0000[]]"
    start = "^[^ ]+ [^ ]+ .* " time " \""
    text = "\"[^\"]*\""
    rest = "^ [1-9]" two " ([0-9]+|-)( *| +" text " " text "( .*)?)$"
    split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", names, " ")
    for (i = 1; i <= 12; i++) {
        month[names[i]] = sprintf("%02d", i)
    }
}

{
    sub(/\r$/, "")
}

$0 == "" {
    blank++
    next
}

{
    # The same line without escaped quotes, of the same length.
    shape = $0
    gsub(/\\./, "__", shape)
    if (!match(shape, start)) {
        malformed++
        next
    }
    from = RLENGTH + 1
    minute = substr($0, from - 22, 4) "-" month[substr($0, from - 26, 3)] "-" substr($0, from - 29, 2) \
        " " substr($0, from - 17, 5)
    length_of_request = index(substr(shape, from), "\"") - 1
    after = substr(shape, from + length_of_request + 1)
    if (length_of_request < 0 || after !~ rest) {
        malformed++
        next
    }
    split(after, fields, " ")
    count(path_of(substr($0, from, length_of_request)), minute, fields[1], fields[2] == "-" ? 0 : fields[2])
}

function path_of(request) {
    if (!sub(/^[A-Za-z_-]+ /, "", request)) {
        return "-"
    }
    sub(/ HTTP\/[^ ]*$/, "", request)
    sub(/[?].*/, "", request)
    return request == "" ? "-" : request
}

function count(path, minute, status, bytes) {
    add("all\t-", status, bytes)
    add("status\t" status, status, bytes)
    add("path\t" path, status, bytes)
    add("minute\t" minute, status, bytes)
}

function add(key, status, bytes) {
    requests[key]++
    sizes[key] += bytes
    client_errors[key] += status >= 400 && status < 500
    server_errors[key] += status >= 500
}

END {
    for (key in requests) {
        printf "%s\t%.0f\t%.0f\t%.0f\t%.0f\n", key, requests[key], sizes[key], client_errors[key], server_errors[key]
    }
    printf "malformed\t-\t%.0f\nblank\t-\t%.0f\n", malformed, blank
}
