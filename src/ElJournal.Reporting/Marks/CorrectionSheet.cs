using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;
using NodaTime;

namespace ElJournal.Reporting.Marks;

/// <summary>Примерка исправления: what the change of one mark would move, with nothing changed yet.</summary>
/// <remarks>Pure data; <see cref="CorrectionText"/> and <see cref="CorrectionJson"/> write it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class CorrectionSheet
{
    private CorrectionSheet(SubjectMarks marks, MarkBasis basis, PupilId pupil, WorkCell before, Cell after) =>
        (Marks, Basis, Pupil, Before, After) = (marks, basis, pupil, before, after);

    /// <summary>Gets the journal, the period and the day.</summary>
    public SubjectMarks Marks { get; }

    /// <summary>Gets the rules applied, or what keeps the marks from being judged.</summary>
    public MarkBasis Basis { get; }

    /// <summary>Gets the pupil.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets the work with what stands for it now.</summary>
    public WorkCell Before { get; }

    /// <summary>Gets what would stand for it.</summary>
    public Cell After { get; }

    /// <summary>Gets what would move; null when no rules are determined.</summary>
    public CorrectionPreview? Preview { get; private init; }

    /// <summary>Tries a correction.</summary>
    /// <param name="source">The school year that the marks are of.</param>
    /// <param name="marks">The marks of the journal in the period.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="pupil">The pupil.</param>
    /// <param name="work">The work, one that the pupil has a cell for.</param>
    /// <param name="cell">What shall stand for it.</param>
    /// <param name="asOf">The instant of which one asks; null: all is seen.</param>
    /// <returns>The sheet, or what is wrong: the pupil has nothing for the work.</returns>
    public static Result<CorrectionSheet> Of(ISchoolYearSource source, SubjectMarks marks, MarkPolicy policy, PupilId pupil, AssessmentId work, Cell cell, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(cell);
        var taken = marks.Of(pupil);
        if (!taken.TryGet(out var mine))
        {
            return new Result<CorrectionSheet>(taken.Defects);
        }

        // Said before any rules are asked for: a work without a cell is wrong by all of them.
        if (mine.With(work, cell) is { IsGood: false } wrong)
        {
            return new Result<CorrectionSheet>(wrong.Defects);
        }

        var basis = MarkBasis.Of(marks, source.Register, policy);
        var before = mine.Cells.First(c => c.Work == work);
        return new Result<CorrectionSheet>(new CorrectionSheet(marks, basis, pupil, before, cell)
        {
            Preview = basis.Rules is { } rules ? CorrectionPreview.Of(rules, mine, CorrectionOf(source, marks, rules, pupil, new Correction(work, cell), asOf)).Value : null,
        });
    }

    private static Correction CorrectionOf(ISchoolYearSource source, SubjectMarks marks, MarkRules rules, PupilId pupil, Correction plain, Instant? asOf)
    {
        var others = OthersOf(marks, rules, pupil);
        var year = marks.Period.Kind == PeriodKind.Year || marks.Periods.FirstOrDefault(p => p.Kind == PeriodKind.Year) is not { } period ? null : SubjectMarks.Of(source, marks.Journal.Id, period, asOf);
        var parts = year?.YearOf(pupil) is { IsGood: true } found ? found.Value : null;
        var part = parts is null ? -1 : parts.Parts.ToList().FindIndex(p => p.Period == marks.Period.Id);
        return part < 0
            ? new Correction(plain.Work, plain.Cell) { Others = others }
            : new Correction(plain.Work, plain.Cell) { Others = others, Year = parts, Part = part, OthersOfYear = OthersOf(year!, rules, pupil) };
    }

    private static ImmutableArray<PupilResult> OthersOf(SubjectMarks marks, MarkRules rules, PupilId pupil) =>
        rules.Scale.Kind == ScaleKind.Ungraded ? [] : [.. marks.Pupils.Where(p => p != pupil).Select(p => IndicatorSheet.ResultOf(marks, rules, p))];
}
