using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Reporting;
using ElJournal.Reporting.Marks;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Reads how a pupil stands; what the marks come to is worked out by the rules of the school's acts alone.</summary>
internal sealed class ProgressReader(Visit visit, PupilId pupil)
{
    private readonly PupilJournals journals = new(visit, pupil);

    /// <summary>Reads all subjects of a period.</summary>
    /// <param name="asked">The id of the period; null for the current one.</param>
    /// <returns>The model; null when there is no such period.</returns>
    internal ProgressModel? Read(string? asked) => PeriodChoice.Find(visit, journals.Class, asked) is { } period
        ? new ProgressModel(
            DiaryHead.Of(visit, pupil, DiarySection.Marks),
            period,
            [.. Marked(period.Chosen).Select(j => SubjectOf(SheetOf(j, period.Chosen))).OrderBy(s => s.Title, StringComparer.Ordinal)])
        : null;

    /// <summary>Reads one subject of a period.</summary>
    /// <param name="journal">The id of the journal.</param>
    /// <param name="asked">The id of the period; null for the current one.</param>
    /// <param name="want">The wanted mark, or null.</param>
    /// <returns>The model; null when there is no such journal or period.</returns>
    internal SubjectModel? Read(string journal, string? asked, int? want)
    {
        if (PeriodChoice.Find(visit, journals.Class, asked) is not { } period || Marked(period.Chosen).FirstOrDefault(j => j.Id.Value == journal) is not { } found)
        {
            return null;
        }

        var sheet = SheetOf(found, period.Chosen);
        var scale = ScaleOf(sheet.Basis.Rules);
        var wanted = want is { } mark && scale.Contains(mark) ? want : null;
        var forecast = ForecastSheet.Of(sheet.Marks, visit.Register, visit.Policy, pupil, wanted);
        return new SubjectModel(
            DiaryHead.Of(visit, pupil, DiarySection.Marks),
            period,
            SubjectOf(sheet),
            sheet.Basis.Sources,
            MarkExplanation.Steps(sheet, sheet.Rows[0]),
            [.. ForecastText.Lines(forecast, forecast.Rows[0])],
            scale,
            wanted)
        {
            Question = found.Teacher is { } teacher && new PupilStaff(visit, pupil).Read().Any(a => a.Id == teacher.Value) ? LettersEndpoints.Begin(pupil.Value, LetterPurpose.Mark, journal) : null,
        };
    }

    private static ImmutableArray<int> ScaleOf(MarkRules? rules) => rules?.Scale is { Kind: ScaleKind.Numeric } scale
        ? [.. Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).Where(m => m > scale.Fail).Reverse()]
        : [];

    private IEnumerable<Journal> Marked(StudyPeriod period) => journals.Within(new DateSpan(period.First, period.Last))
        .Select(j => j.Journal)
        .Where(j => visit.Register.IsMarked(j) && visit.MayRead(new AccessTarget(ResourceKind.Marks) { Journal = j.Id, Pupil = pupil }));

    /// <summary>Makes the sheet of the pupil alone: it has one row.</summary>
    private MarkSheet SheetOf(Journal journal, StudyPeriod period) =>
        MarkSheet.Of(SubjectMarks.Of(visit.Source, journal.Id, period, visit.AsOf), visit.Register, visit.Policy, pupil);

    private ProgressSubject SubjectOf(MarkSheet sheet)
    {
        var (journal, row) = (sheet.Marks.Journal, sheet.Rows[0]);
        var isShown = visit.MayRead(new AccessTarget(ResourceKind.FinalMarks) { Journal = journal.Id, Pupil = pupil });
        return new ProgressSubject(
            journal.Id.Value,
            journal.Subject ?? journal.Id.Value,
            sheet.Marks.Of(pupil).TryGet(out var marks) ? [.. marks.Cells.Where(c => c.Cell is not Cell.AbsentCell).OrderBy(c => c.Day).Select(c => MarkOf(sheet, c))] : [],
            row.Outcome?.Average is { } average ? RussianText.Number(average, row.Outcome.Rules.DisplayDigits) : null,
            MarkExplanation.Steps(sheet, row)[^1],
            isShown && row.Final is { PublishedAt: not null } final ? CellCodes.Format(final.Cell) : null);
    }

    private static ProgressMark MarkOf(MarkSheet sheet, WorkCell cell) => new(
        cell.Day,
        CellCodes.Format(cell.Cell),
        sheet.Marks.FindWork(cell.Work)?.Title ?? cell.Kind ?? "работа",
        (cell.Weight ?? sheet.Basis.Rules?.WeightOf(cell.Kind, cell.Day)) is { } weight ? Wording.Of(weight.Hundredths / 100m) : null);
}
