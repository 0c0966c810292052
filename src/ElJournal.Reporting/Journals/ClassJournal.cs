using System.Collections.Immutable;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Journals;

/// <summary>Журнал как документ: the pages of one journal, or of all journals of a class.</summary>
/// <param name="Input">Of what it was made.</param>
/// <param name="Journals">The journals, by subject.</param>
internal sealed record ClassJournal(ReportInput Input, ImmutableArray<JournalPages> Journals)
{
    internal static ClassJournal Of(ReportInput input) =>
        new(input, [.. input.Journals.Select(i => JournalPages.Of(input, i)).OrderBy(j => j.Journal.Subject, StringComparer.Ordinal).ThenBy(j => j.Journal.Id)]);
}
