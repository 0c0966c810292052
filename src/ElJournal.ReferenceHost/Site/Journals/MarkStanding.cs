using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting;
using ElJournal.Reporting.Marks;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Как обучающийся стоит: what the rules make of the marks of a period.</summary>
/// <param name="Average">The average as it is shown; empty when there is none.</param>
/// <param name="Proposed">The proposed mark, both of a disputed one; empty when there is none.</param>
/// <param name="Why">The state in words.</param>
/// <param name="Final">The final mark on record; empty when there is none.</param>
public sealed record MarkStanding(string Average, string Proposed, string Why, string Final)
{
    /// <summary>Gives how a row of a sheet stands.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="isFinalShown">Whether who looks may read the final mark.</param>
    internal static MarkStanding Of(MarkSheet sheet, MarkSheetRow row, bool isFinalShown)
    {
        var outcome = row.Outcome;
        var (proposed, alternative) = row.Year is { } year ? (year.Proposed, year.Alternative) : (outcome?.Proposed, outcome?.Alternative);
        return new MarkStanding(
            outcome?.Average is { } average ? RussianText.Number(average, outcome.Rules.DisplayDigits) : "",
            proposed is null ? "" : alternative is { } upper ? $"{CellCodes.Format(proposed)}/{upper}" : CellCodes.Format(proposed),
            MarkExplanation.Steps(sheet, row)[^1],
            isFinalShown && row.Final is { } final ? CellCodes.Format(final.Cell) : "");
    }
}
