using System.Collections.Immutable;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>Ведомость отметок: how the pupils of a journal stand in a period, one row each.</summary>
/// <remarks>Pure data; <see cref="MarkSheetText"/> and <see cref="MarkSheetJson"/> write it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MarkSheet
{
    private MarkSheet(SubjectMarks marks, MarkBasis basis, ImmutableArray<MarkSheetRow> rows) => (Marks, Basis, Rows) = (marks, basis, rows);

    /// <summary>Gets the journal, the period and the day, with the marks that the sheet is made of.</summary>
    public SubjectMarks Marks { get; }

    /// <summary>Gets the rules applied, or what keeps the marks from being judged.</summary>
    public MarkBasis Basis { get; }

    /// <summary>Gets the pupils, by id.</summary>
    public ImmutableArray<MarkSheetRow> Rows { get; }

    /// <summary>Makes a sheet.</summary>
    /// <param name="marks">The marks of the journal in the period.</param>
    /// <param name="register">The register of the school.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="pupil">The only pupil wanted; null for all.</param>
    /// <returns>The sheet.</returns>
    public static MarkSheet Of(SubjectMarks marks, SchoolRegister register, MarkPolicy policy, PupilId? pupil = null)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(policy);
        var basis = MarkBasis.Of(marks, register, policy);
        return new MarkSheet(marks, basis, [.. marks.Pupils.Where(p => pupil is null || p == pupil).Select(p => RowOf(marks, basis.Rules, p))]);
    }

    private static MarkSheetRow RowOf(SubjectMarks marks, MarkRules? rules, PupilId pupil)
    {
        var cells = marks.Of(pupil);
        var row = new MarkSheetRow
        {
            Pupil = pupil,
            Count = cells.TryGet(out var mine) ? PlainCount.Of(mine) : null,
            Defects = cells.Defects,
            LeftOn = marks.LeftOn(pupil),
            BroughtFrom = marks.BroughtFrom(pupil),
            Final = marks.FinalOf(pupil),
        };
        if (rules is null || mine is null)
        {
            return row;
        }

        var outcome = rules.Judge(mine);
        var year = marks.YearOf(pupil) is { IsGood: true } parts ? rules.Judge(parts.Value) : null;
        return row with
        {
            Outcome = outcome,
            Year = year,
            Count = outcome.Count,
            Fit = row.Final is { } final ? year?.FitOf(final.Cell) ?? outcome.FitOf(final.Cell) : null,
            Defects = [.. outcome.Defects, .. year?.Defects ?? []],
        };
    }
}
