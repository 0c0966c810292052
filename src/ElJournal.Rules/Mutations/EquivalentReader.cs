using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Examples;

namespace ElJournal.Rules.Mutations;

/// <summary>Reads the list of equivalent mutants that stands beside a pack: a Markdown table of two columns, written by hand.</summary>
public static class EquivalentReader
{
    private const string MutantColumn = "изменение";
    private const string ReasonColumn = "почему равносильно";

    /// <summary>Reads a list.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="file">Name of the file, for defects; null when there is none.</param>
    /// <returns>The equivalents, or all defects.</returns>
    public static Result<IReadOnlyList<Equivalent>> Read(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var defects = ImmutableArray.CreateBuilder<Defect>();
        var found = ImmutableArray.CreateBuilder<Equivalent>();
        foreach (var table in MarkdownTable.Find([.. text.ReplaceLineEndings("\n").Split('\n')]))
        {
            if (!table.HasRuler || !table.Names.SequenceEqual([MutantColumn, ReasonColumn], StringComparer.OrdinalIgnoreCase))
            {
                defects.Add(new Defect(MutationDefects.NotAList, new Place(file, table.Line), MutantColumn, ReasonColumn));
                continue;
            }

            foreach (var (line, cells) in table.Rows)
            {
                if (cells.Length != 2 || cells.Any(c => c.Length == 0))
                {
                    defects.Add(new Defect(MutationDefects.RowIncomplete, new Place(file, line)));
                }
                else if (found.Any(e => e.Mutant == Id(cells[0])))
                {
                    defects.Add(new Defect(MutationDefects.ListedTwice, new Place(file, line), Id(cells[0])));
                }
                else
                {
                    found.Add(new Equivalent(Id(cells[0]), cells[1]));
                }
            }
        }

        return defects.Count == 0 ? new Result<IReadOnlyList<Equivalent>>(found.ToImmutable()) : new Result<IReadOnlyList<Equivalent>>(defects.ToImmutable());
    }

    /// <summary>An id may stand in back quotes, so that a page shows it as it is.</summary>
    private static string Id(string cell) => cell.Trim('`');
}
