using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;

namespace ElJournal.Rules.Desk;

/// <summary>Что сдвинет исправление по акту: seen before anybody agrees — the mark of the period, that of the year, the indicators of the class.</summary>
public static class ActPreview
{
    /// <summary>Tries a mark that an act would let in.</summary>
    /// <param name="year">The year as it stands.</param>
    /// <param name="act">The act; its pupil is the one of <paramref name="mark"/>.</param>
    /// <param name="mark">The mark that shall stand.</param>
    /// <param name="policy">By which rules marks are judged.</param>
    /// <returns>What moves; or why nobody can say: no rules, no such journal or period, no such work among the pupil's marks.</returns>
    public static Result<CorrectionPreview> Of(RevisedYear year, CorrectionAct act, MarkEntry mark, MarkPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(mark);
        ArgumentNullException.ThrowIfNull(policy);
        var built = year.ToRecord();
        if (!built.TryGet(out var record))
        {
            return new Result<CorrectionPreview>(built.Defects);
        }

        var register = record.Register;
        if (register.FindJournal(act.Journal) is not { } journal || register.FindPeriod(act.Period) is not { } period)
        {
            return Failed(RecordDefects.Dangling, "журнала или периода", $"{act.Journal}, {act.Period}");
        }

        var applied = policy.For(journal, register, period.Last);
        return applied.Rules is { } rules
            ? Try(record, rules, period, act, mark)
            : Failed(DeskDefects.NoMarkRules, string.Join("; ", applied.Reasons));
    }

    private static Result<CorrectionPreview> Try(SchoolYearRecord record, MarkRules rules, StudyPeriod period, CorrectionAct act, MarkEntry mark)
    {
        var subject = SubjectMarks.Of(record, act.Journal, period);
        var taken = subject.Of(act.Pupil);
        if (!taken.TryGet(out var marks))
        {
            return new Result<CorrectionPreview>(taken.Defects);
        }

        var whole = subject.Periods.FirstOrDefault(p => p.Kind == PeriodKind.Year && p.Contains(period.First));
        var ofYear = whole is null ? null : SubjectMarks.Of(record, act.Journal, whole).YearOf(act.Pupil);
        var yearMarks = ofYear is not null && ofYear.TryGet(out var found) ? found : null;
        var part = yearMarks?.Parts.Select(p => p.Period).ToList().IndexOf(period.Id) ?? -1;
        return CorrectionPreview.Of(rules, marks, new Correction(mark.Assessment, mark.Cell)
        {
            Year = part < 0 ? null : yearMarks,
            Part = Math.Max(part, 0),
            Others = [.. subject.Pupils.Where(p => p != act.Pupil).Select(p => ResultOf(subject, p))],
        });
    }

    private static PupilResult ResultOf(SubjectMarks subject, PupilId pupil) => subject.FinalOf(pupil) is { } final ? PupilResult.Of(final.Cell) : PupilResult.WithoutFinal;

    private static Result<CorrectionPreview> Failed(DefectCode code, params ReadOnlySpan<string> arguments) => new([new Defect(code, default, arguments)]);
}
