package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type as the text of its file, in the layout that people write. */
final class JavaText {
    private static final int LINE = 120;

    /** JavaPoet puts each member of an annotation on a line of its own. */
    private static final Pattern SPREAD = Pattern.compile("(?m)^( *)(@\\w+)\\(\\n((?: +\\w+ = .*\\n)+) *\\)$");

    /** And its closing bracket too. */
    private static final Pattern ALONE = Pattern.compile("(?m)(?<=[\\w\"}])\\n\\)$");

    /** And every documentation comment on three lines, or more. */
    private static final Pattern ONE_LINE = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.{1,110})\\n *\\*/$");

    private JavaText() {}

    static String of(String packageName, TypeSpec type) {
        return of(JavaFile.builder(packageName, type));
    }

    static String of(JavaFile.Builder file) {
        String text = file.indent("    ").skipJavaLangImports(true).build().toString();
        String joined = joinAnnotations(ONE_LINE.matcher(text).replaceAll("$1/** $2 */"));
        return ALONE.matcher(joined).replaceAll(")").replace(" {\n}\n", " {}\n");
    }

    private static String joinAnnotations(String text) {
        return SPREAD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(joined(match)));
    }

    private static String joined(MatchResult match) {
        String members = match.group(3).strip().replaceAll(",\\n +", ", ");
        String line = match.group(1) + match.group(2) + "(" + members + ")";
        return line.length() <= LINE ? line : match.group();
    }
}
