using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>Checks a fact that is to stand against the year in which it shall: that what it names exists, and that its kind's own rules hold.</summary>
/// <remarks>Not safe on several threads.</remarks>
internal sealed class FactCheck(Submission submission, LockRule.Reporter report) : ILedgerReferences
{
    private bool passes;

    /// <summary>Gets the year.</summary>
    internal RevisedYear Year { get; private set; } = RevisedYear.Empty;

    /// <summary>Gets what stands of the fact; null for a first entry.</summary>
    internal object? Before { get; private set; }

    /// <summary>Gets what is submitted.</summary>
    internal Submission Submission => submission;

    /// <summary>Gets the day of the submission at the school.</summary>
    internal LocalDate Today => Year.Clock!.DateOf(submission.At);

    /// <summary>Begins with another fact.</summary>
    internal void Begin(RevisedYear year, object? before) => (Year, Before) = (year, before);

    /// <summary>Checks a fact; reports what is wrong, and says whether nothing is.</summary>
    internal bool Passes(RevisedKind kind, object fact)
    {
        passes = true;
        kind.Check(fact, this);
        return passes;
    }

    internal void Report(DefectCode code, params ReadOnlySpan<string> arguments)
    {
        passes = false;
        report(code, arguments);
    }

    public void Class(ClassId? id) => Need(id is null || Year.FindClass(id.Value) is not null, "класса", id?.Value);

    public void Pupil(PupilId? id) => Need(id is null || Year.Has(RegisterRevisedKinds.Pupils, id.Value.Value), "обучающегося", id?.Value);

    public void Staff(StaffId? id) => Need(id is null || Year.Has(RegisterRevisedKinds.Staff, id.Value.Value), "работника", id?.Value);

    public void Journal(JournalId? id) => Need(id is null || Year.FindJournal(id.Value) is not null, "журнала", id?.Value);

    public void Period(PeriodId? id) => Need(id is null || Year.FindPeriod(id.Value) is not null, "периода", id?.Value);

    public void Guardian(GuardianId? id) => Need(id is null || IsGuardian(id.Value), "родителя", id?.Value);

    public void Check(CheckId id) => Need(Year.Has(LedgerRevisedKinds.Checks, id.Value), "проверки", id.Value);

    public void Act(CorrectionActId id)
    {
        if (Year.FindAct(id) is null)
        {
            Report(RefusalDefects.ActMissing, id.Value);
        }
    }

    public void Person(PersonId? id, bool mayBeGuardian) => Need(
        id is null
        || Year.Has(RegisterRevisedKinds.Pupils, id.Value.Value)
        || Year.Has(RegisterRevisedKinds.Staff, id.Value.Value)
        || (mayBeGuardian && IsGuardian(GuardianId.Parse(id.Value.Value))),
        "лица",
        id?.Value);

    /// <summary>Finds a lesson; reports that there is none.</summary>
    internal LessonEntry? Lesson(LessonId id)
    {
        var lesson = Year.FindLesson(id);
        Need(lesson is not null, "урока", id.Value);
        return lesson;
    }

    internal void InYear(string what, LocalDate date)
    {
        if (Year.Year is { } year && !year.Contains(date))
        {
            Report(RecordDefects.OutsideYear, what, Wording.Of(date), Wording.Of(year.First), Wording.Of(year.Last));
        }
    }

    internal void NotInFuture(string what, LocalDate day)
    {
        if (day > Today)
        {
            Report(RefusalDefects.InFuture, what, Wording.Of(day));
        }
    }

    internal void OnScale(Cell cell)
    {
        if (Year.School?.Scale is { } scale && scale.OffOf(cell) is { } off)
        {
            Report(RecordDefects.OffScale, off, scale.ToString());
        }
    }

    /// <summary>Checks that a pupil belongs to a journal on some day of a span; of a journal of no class nobody is on record, and anybody may.</summary>
    internal void OnRoll(JournalId journal, PupilId pupil, DateSpan days)
    {
        if (!Roll.Holds(Year, journal, pupil, days))
        {
            Report(RefusalDefects.NotOnRoll, pupil.Value, journal.Value, Wording.Of(days.To ?? Today));
        }
    }

    internal void Need(bool found, string what, string? id)
    {
        if (!found)
        {
            Report(RecordDefects.Dangling, what, id ?? "");
        }
    }

    private bool IsGuardian(GuardianId id) => Year.Group(LedgerRevisedKinds.Guardianships, Owner.Of(id)).Any();
}
