package dev.steadystate.processor.diagnose;

import dev.steadystate.processor.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints findings as errors: by package and name of the file, then by the place within it. A finding in a class file, for which
 * the compiler has no line, is printed at the graph's root and names the element in its text.
 */
public final class FindingsPrinter {
    private static final Comparator<Line> BY_POSITION = Comparator.comparing(
                    (Line line) -> line.at().file())
            .thenComparing(line -> line.at().order(), FindingsPrinter::compare)
            .thenComparing(line -> line.finding().code())
            .thenComparing(Line::text);

    private final Messager messager;
    private final Locator locator;
    private final SourceOffsets offsets;
    private final SourceTypes sources;
    private final Set<String> printed = new HashSet<>();

    public FindingsPrinter(ProcessingEnvironment environment, SourceTypes sources) {
        this.messager = environment.getMessager();
        this.locator = new Locator(environment.getElementUtils());
        this.offsets = new SourceOffsets(environment);
        this.sources = sources;
    }

    /** Prints what this printer has not printed yet. */
    public void print(Findings findings) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : findings.all()) {
            line(finding).ifPresentOrElse(lines::add, () -> printWithoutPlace(finding));
        }
        lines.sort(BY_POSITION);
        lines.forEach(this::print);
    }

    private Optional<Line> line(Finding finding) {
        Optional<Located> located = locator.locate(finding.position());
        if (located.isPresent() && sources.contains(Enclosing.type(located.get().element()))) {
            return Optional.of(new Line(finding, text(finding, ""), offsets.refine(located.get(), finding.position())));
        }
        return atRoot(finding);
    }

    private Optional<Line> atRoot(Finding finding) {
        @Nullable Position root = finding.root();
        if (root == null) {
            return Optional.empty();
        }
        String where = name(finding.position()) + " of the class path: ";
        return locator.locate(root).map(at -> new Line(finding, text(finding, where), offsets.refine(at, root)));
    }

    private void print(Line line) {
        Located at = line.at();
        if (printed.add(at.file() + at.order() + line.text())) {
            at.repeated()
                    .ifPresentOrElse(
                            tree -> offsets.print(Diagnostic.Kind.ERROR, line.text(), tree),
                            () -> messager.printMessage(
                                    Diagnostic.Kind.ERROR, line.text(), at.element(), at.annotation(), at.value()));
        }
    }

    private void printWithoutPlace(Finding finding) {
        String text = text(finding, name(finding.position()) + ": ");
        if (printed.add(text)) {
            messager.printMessage(Diagnostic.Kind.ERROR, text);
        }
    }

    private static String text(Finding finding, String where) {
        return "[" + finding.code().code() + "] " + where + finding.text();
    }

    private static String name(Position position) {
        return position.member().isEmpty() ? position.type() : position.type() + "." + position.member();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private record Line(Finding finding, String text, Located at) {}
}
