using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Examples;

/// <summary>Reads tables of examples from Markdown: a file loads whole or not at all, with every defect listed.</summary>
/// <remarks>The format is told to its writers in <c>docs/examples.md</c>.</remarks>
public static class ExampleTableReader
{
    private const string Impossible = "Не бывает:";

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="fileName">Its name, for defects; null when there is none.</param>
    /// <param name="norms">The norms that tables may speak of; null for those that the product ships.</param>
    /// <returns>The table, or all defects.</returns>
    public static Result<ExampleTable> Read(string text, string? fileName = null, NormCatalog? norms = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var defects = ImmutableArray.CreateBuilder<Defect>();
        ImmutableArray<string> lines = [.. text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r'))];
        var norm = ReadNorm(lines, fileName, norms ?? NormCatalog.Standard, defects);
        var impossible = ReadImpossible(lines, fileName, defects);
        var cases = norm is null ? [] : ReadCases(lines, fileName, norm, defects);
        foreach (var example in cases.Where(c => c.Expected is { } verdict && impossible.Contains(verdict)))
        {
            defects.Add(new Defect(
                ExampleDefects.Contradiction,
                new Place(fileName, example.Line, ExampleColumns.Expected.Name),
                $"«{ExpectedVerdicts.NameOf(example.Expected)}» стоит и в строке «{Impossible}»",
                "уберите одно из двух"));
        }

        return defects.Count > 0
            ? new Result<ExampleTable>(defects.ToImmutable())
            : new Result<ExampleTable>(new ExampleTable { File = fileName, Norm = norm!.Id, Cases = cases, Impossible = impossible });
    }

    private static Norm? ReadNorm(ImmutableArray<string> lines, string? file, NormCatalog norms, ImmutableArray<Defect>.Builder defects)
    {
        var line = lines.FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal));
        if (line is null || ExampleForms.Parts(line[2..], ' ') is not [var id, ..])
        {
            defects.Add(new Defect(ExampleDefects.NoHeading, new Place(file)));
            return null;
        }

        var norm = norms.Find(id);
        if (norm is null || ExampleKinds.Find(norm.CaseKind) is null)
        {
            var possible = norms.All.Where(n => ExampleKinds.Find(n.CaseKind) is not null);
            defects.Add(new Defect(ExampleDefects.UnknownNorm, new Place(file, lines.IndexOf(line) + 1), id, string.Join(", ", possible)));
            return null;
        }

        return norm;
    }

    /// <summary>Reads the lines «Не бывает: «срок не истёк», «просрочено» — почему».</summary>
    private static ImmutableArray<Verdict> ReadImpossible(ImmutableArray<string> lines, string? file, ImmutableArray<Defect>.Builder defects)
    {
        var found = ImmutableArray.CreateBuilder<Verdict>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Impossible, StringComparison.Ordinal))
            {
                continue;
            }

            var dash = lines[i].IndexOf('—', StringComparison.Ordinal);
            var words = ExampleForms.Parts(dash < 0 ? "" : lines[i][Impossible.Length..dash], ',', '«', '»');
            var verdicts = words.Select(w => ExpectedVerdicts.TryParse(w, out var verdict) ? verdict : null).OfType<Verdict>().ToList();
            if (verdicts.Count == 0 || verdicts.Count < words.Length || lines[i][(dash + 1)..].Trim().Length == 0)
            {
                defects.Add(new Defect(
                    ExampleDefects.BadValue,
                    new Place(file, i + 1),
                    lines[i],
                    Impossible,
                    $"вердикты в кавычках через запятую, тире и причина; вердикты: {string.Join(", ", ExpectedVerdicts.All.Select(v => v.ToRussian()))}"));
            }

            found.AddRange(verdicts);
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<ExampleCase> ReadCases(ImmutableArray<string> lines, string? file, Norm norm, ImmutableArray<Defect>.Builder defects)
    {
        var cases = ImmutableArray.CreateBuilder<ExampleCase>();
        var tables = MarkdownTable.Find(lines).ToList();
        if (tables.Count == 0)
        {
            defects.Add(new Defect(ExampleDefects.NoTable, new Place(file), "строк, которые начинаются с «|»"));
        }

        foreach (var table in tables)
        {
            if (!table.HasRuler || table.Rows.IsEmpty)
            {
                var missing = table.HasRuler ? "ни одного случая" : "строки-разделителя под именами колонок";
                defects.Add(new Defect(ExampleDefects.NoTable, new Place(file, table.Line), missing));
            }

            var columns = ReadColumns(table, file, norm, defects);
            cases.AddRange(table.Rows.Select(row => ReadRow(row, columns, file, norm, defects)).OfType<ExampleCase>());
        }

        foreach (var twice in cases.GroupBy(c => c.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            defects.Add(new Defect(ExampleDefects.Twice, new Place(file, twice.Line, ExampleColumns.Case.Name), "случай", twice.Name));
        }

        return cases.ToImmutable();
    }

    private static ImmutableArray<ExampleColumn?> ReadColumns(MarkdownTable table, string? file, Norm norm, ImmutableArray<Defect>.Builder defects)
    {
        var possible = ExampleColumns.All.Where(c => c.Serves(norm.CaseKind)).ToList();
        var columns = ImmutableArray.CreateBuilder<ExampleColumn?>();
        foreach (var name in table.Names)
        {
            var column = possible.Find(c => ExampleForms.AreSame(c.Name, name));
            if (column is null)
            {
                defects.Add(new Defect(ExampleDefects.ColumnUnknown, new Place(file, table.Line, name), name, norm.CaseKind.Title, string.Join(", ", possible.Select(c => c.Name))));
            }
            else if (columns.Contains(column))
            {
                defects.Add(new Defect(ExampleDefects.Twice, new Place(file, table.Line, name), "колонка", name));
            }

            columns.Add(column);
        }

        foreach (var column in ExampleColumns.Required.Where(c => !columns.Contains(c)))
        {
            defects.Add(new Defect(ExampleDefects.ColumnMissing, new Place(file, table.Line), column.Name));
        }

        return columns.ToImmutable();
    }

    private static ExampleCase? ReadRow(
        (int Line, ImmutableArray<string> Cells) row, ImmutableArray<ExampleColumn?> columns, string? file, Norm norm, ImmutableArray<Defect>.Builder defects)
    {
        var place = new Place(file, row.Line);
        if (row.Cells.Length != columns.Length)
        {
            defects.Add(new Defect(ExampleDefects.CellCount, place, Invariant(row.Cells.Length), Invariant(columns.Length)));
            return null;
        }

        if (ExampleColumns.Required.Any(c => !columns.Contains(c)))
        {
            return null;
        }

        var cells = columns.Zip(row.Cells)
            .Where(pair => pair.First is not null)
            .DistinctBy(pair => pair.First)
            .ToFrozenDictionary(pair => pair.First!.Name, pair => pair.Second);
        return ExampleCaseReader.Read(new ExampleRow(place, cells, defects), row.Line, ExampleKinds.Find(norm.CaseKind)!, defects);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
