using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Тематические планы: every journal on the day of its first lesson, from which on it is taught by a plan.</summary>
public sealed class JournalPlanSource : SchoolCaseSource<JournalPlan>
{
    private JournalPlanSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static JournalPlanSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "journal-plan";

    /// <inheritdoc/>
    public override string Title => "тематический план журнала";

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<JournalPlan> c) => new("journal", c.Subject.Journal.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<JournalPlan> c) => CaseTitles.Journal(c.Subject.Journal);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<JournalPlan> c) => c.Subject.Journal.Id;

    /// <summary>Of a lesson only that it is the first one, or the last one to go, touches a case.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Lesson is null || effect.MovesFirstLesson)
        {
            touched.AddEverywhere(this);
        }
    }

    private protected override IEnumerable<SchoolCase<JournalPlan>> CasesOf(SchoolIndex school)
    {
        var (journals, year) = (school.Register.Journals, school.Register.Year);
        for (var ordinal = 0; ordinal < journals.Length; ordinal++)
        {
            var firstLesson = school.FootprintsOf(ordinal).FirstDay;
            var schoolClass = school.ClassOf(journals[ordinal]);
            var day = firstLesson ?? year.DayOf(year.Last);
            var c = FromDay(school, new JournalPlan(journals[ordinal], firstLesson is not null), year.DateOf(day), schoolClass);

            // Only who knows every day up to this one knows that no lesson was earlier.
            yield return c with { Closing = school.ClosingAfter(ordinal, c.Opened.Instant), Complete = school.CompleteOver(schoolClass, 0, day) };
        }
    }
}
