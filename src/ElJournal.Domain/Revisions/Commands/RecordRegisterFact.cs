using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить факт реестра: the school, its time, people, classes and journals.</summary>
/// <remarks>Who belongs to a class is no such fact: that changes by order alone, see <see cref="MovePupil"/>.</remarks>
public sealed record RecordRegisterFact : FactCommand
{
    private RecordRegisterFact(RevisedKind kind, object fact) => (Kind, Subject) = (kind, Preconditions.NotNull(fact));

    private protected override RevisedKind Kind { get; }

    private protected override object Subject { get; }

    /// <summary>Records the school.</summary>
    /// <param name="school">The school.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(School school) => new(RegisterRevisedKinds.School, school);

    /// <summary>Records the school year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(SchoolYear year) => new(RegisterRevisedKinds.Year, new YearSpan(year));

    /// <summary>Records a member of staff.</summary>
    /// <param name="person">Who.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(StaffId person) => new(RegisterRevisedKinds.Staff, new PeopleFacts.PersonFact(person));

    /// <summary>Records a pupil, who belongs to no class yet.</summary>
    /// <param name="pupil">Who.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(PupilId pupil) => new(RegisterRevisedKinds.Pupils, new PeopleFacts.PupilFact(pupil));

    /// <summary>Records a class.</summary>
    /// <param name="schoolClass">The class.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(SchoolClass schoolClass) => new(RegisterRevisedKinds.Classes, schoolClass);

    /// <summary>Records the membership of a subgroup.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(SubgroupMembership membership) => new(RegisterRevisedKinds.Subgroups, membership);

    /// <summary>Records a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(StaffRole role) => new(RegisterRevisedKinds.Roles, role);

    /// <summary>Records a journal, without its content.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(Journal journal) => new(RegisterRevisedKinds.Journals, new JournalHeading(Preconditions.NotNull(journal), null));

    /// <summary>Records a study period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(StudyPeriod period) => new(RegisterRevisedKinds.Periods, period);

    /// <summary>Records a day that differs from the rule of the week.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(CalendarDay day) => new(RegisterRevisedKinds.Calendar, day);

    /// <summary>Records a bell.</summary>
    /// <param name="slot">The bell.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(BellSlot slot) => new(RegisterRevisedKinds.Bells, slot);

    /// <summary>Records an outage.</summary>
    /// <param name="outage">The outage.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(Outage outage) => new(RegisterRevisedKinds.Outages, outage);

    /// <summary>Records what the journal can know.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The command.</returns>
    public static RecordRegisterFact Of(CoverageStatement statement) => new(RegisterRevisedKinds.Coverage, statement);
}
