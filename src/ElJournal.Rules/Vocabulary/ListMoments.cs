using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When lists of the school came to be complete.</summary>
public static class ListMoments
{
    /// <summary>The class has a timetable; the first confirmation of the timetable dates it, for lessons themselves do not tell when they were planned.</summary>
    public static readonly CaseMoment<SchoolCase<ClassTimetable>> TimetableFilled = new(
        "class.timetable-filled",
        "в расписании есть уроки класса",
        FactKinds.Timetable | FactKinds.Journals | FactKinds.Classes | FactKinds.Enrolments | FactKinds.Subgroups | FactKinds.ReferenceData,
        static (in SchoolCase<ClassTimetable> c) => !c.Subject.HasLessons ? Moment.NotYet
            : Moment.OfEntry(c.School.Ledger<ReferenceState>().Where(s => s.Section == ReferenceSection.Timetable).Min(s => s.ConfirmedAt)))
    {
        Needs = FactKinds.Timetable | FactKinds.Journals,
        UnknownBecause = "когда внесено расписание, не сохранено",
    };

    /// <summary>The journal names its teacher.</summary>
    public static readonly CaseMoment<SchoolCase<Journal>> TeacherNamed = new(
        "journal.teacher-named",
        "у журнала назван учитель",
        FactKinds.Journals,
        static (in SchoolCase<Journal> c) => c.Subject.Teacher is null ? Moment.NotYet : Moment.Unknown)
    {
        UnknownBecause = "когда назван учитель, не сохранено",
    };

    /// <summary>The pupil stands in a class.</summary>
    public static readonly CaseMoment<SchoolCase<PupilRecord>> Enrolled = new(
        "pupil.enrolled",
        "обучающийся внесён в класс",
        FactKinds.Enrolments,
        static (in SchoolCase<PupilRecord> c) =>
        {
            // The register keeps every enrolment: one that is entered after the instant asked about is not there yet.
            var asOf = c.School.AsOf;
            return Moments.First(c.Subject.Enrolments.Where(e => e.Recorded.IsKnownAt(asOf)).Select(e => Moment.OfEntry(e.Recorded.At)));
        })
    {
        UnknownBecause = "время внесения не сохранено",
    };

    /// <summary>A guardian of the pupil is on record for some day of the year.</summary>
    public static readonly CaseMoment<SchoolCase<PupilRecord>> GuardianNamed = new(
        "pupil.guardian-named",
        "внесён хотя бы один представитель",
        FactKinds.Guardians,
        static (in SchoolCase<PupilRecord> c) =>
        {
            var (pupil, year) = (c.Subject.Pupil, c.School.Register.Year);
            return Moments.First(FamilyBook.Of(c.School).OfPupil(pupil).Where(g => YearSpans.FirstDay(year, g.Span) is not null).Select(g => Moment.OfEntry(g.RecordedAt)));
        })
    {
        UnknownBecause = "время внесения не сохранено",
    };

    /// <summary>The personal data of the pupil are complete.</summary>
    public static readonly CaseMoment<SchoolCase<PupilRecord>> PupilDataComplete = new(
        "pupil.data-complete",
        "личные данные обучающегося полны",
        FactKinds.PersonalData,
        static (in SchoolCase<PupilRecord> c) => PersonRecords.Of(c.School).CompleteSince(PersonKind.Pupil, c.Subject.Pupil.Value))
    {
        UnknownBecause = "когда данные признаны полными, не сохранено",
    };

    /// <summary>The personal data of the member of staff are complete.</summary>
    public static readonly CaseMoment<SchoolCase<StaffRecord>> StaffDataComplete = new(
        "staff.data-complete",
        "данные работника полны",
        FactKinds.PersonalData,
        static (in SchoolCase<StaffRecord> c) => PersonRecords.Of(c.School).CompleteSince(PersonKind.Staff, c.Subject.Person.Value))
    {
        UnknownBecause = "когда данные признаны полными, не сохранено",
    };

    /// <summary>The thematic plan of the journal has its first topic: plans are entered topic by topic.</summary>
    public static readonly CaseMoment<SchoolCase<JournalPlan>> PlanBegun = new(
        "journal.plan-begun",
        "в тематическом плане есть темы",
        FactKinds.ThematicPlans,
        static (in SchoolCase<JournalPlan> c) => PlanBook.Of(c.School).FirstOf(c.Subject.Journal.Id))
    {
        UnknownBecause = "когда внесена первая тема, не сохранено",
    };

    /// <summary>The version of the reference data that is in force was confirmed.</summary>
    public static readonly CaseMoment<SchoolCase<ReferenceVersion>> ReferenceConfirmed = new(
        "reference.confirmed",
        "действующая редакция справочника подтверждена",
        FactKinds.ReferenceData,
        static (in SchoolCase<ReferenceVersion> c) => c.Subject.State?.ConfirmedAt is { } at ? Moment.At(at) : Moment.NotYet);
}
