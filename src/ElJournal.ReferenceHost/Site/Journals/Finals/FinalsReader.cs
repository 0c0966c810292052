using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Reporting;
using ElJournal.Reporting.Marks;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals.Finals;

/// <summary>Reads the final marks of a period.</summary>
internal static class FinalsReader
{
    /// <summary>Reads the page.</summary>
    /// <returns>The page; null when there is no such period.</returns>
    internal static FinalsModel? Read(Visit visit, Journal journal, string? asked, Notice? notice = null)
    {
        if (PeriodChoice.Find(visit, journal.Class, asked, withYear: true) is not { } choice)
        {
            return null;
        }

        var marks = SubjectMarks.Of(visit.Source, journal.Id, choice.Chosen, visit.AsOf);
        var sheet = MarkSheet.Of(marks, visit.Register, visit.Policy);
        var forecast = ForecastSheet.Of(marks, visit.Register, visit.Policy);
        var readable = sheet.Rows.Where(r => visit.MayRead(new AccessTarget(ResourceKind.FinalMarks) { Journal = journal.Id, Pupil = r.Pupil })).ToList();
        return new FinalsModel(
            JournalHead.Of(visit, journal, JournalSection.Finals),
            choice,
            [.. readable.Select(r => RowOf(visit, sheet, r, forecast)).OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Pupil)],
            sheet.Basis.Reasons.IsEmpty ? sheet.Basis.Sources : sheet.Basis.Reasons,
            readable.Count > 0 && visit.Register.IsMarked(journal) && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.FinalMarks) { Journal = journal.Id, Pupil = readable[0].Pupil }),
            notice);
    }

    private static FinalsRow RowOf(Visit visit, MarkSheet sheet, MarkSheetRow row, ForecastSheet forecast)
    {
        var final = row.Final;
        return new FinalsRow(
            row.Pupil,
            visit.NameOf(row.Pupil.Value),
            row.Outcome is null ? null : MarkStanding.Of(sheet, row, isFinalShown: true),
            [.. ForecastText.Lines(forecast, forecast.Rows.First(f => f.Pupil == row.Pupil))],
            final is null ? "" : CellCodes.Format(final.Cell),
            final?.Reason ?? "",
            row.Fit,
            final?.PublishedAt is { } at ? LocalTimes.Of(at, visit.Register.Clock) : null,
            final is null ? 0 : visit.Year.VersionOf(new RecordFinalMark(final).Address));
    }
}
