using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Доля контрольных: every journal on the last day of the year.</summary>
public sealed class JournalLoadSource : SchoolCaseSource<JournalLoad>
{
    private JournalLoadSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static JournalLoadSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "journal-load";

    /// <inheritdoc/>
    public override string Title => "контрольные журнала за год";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Journals;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Assessments | FactKinds.AssessmentKinds | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<JournalLoad> c) => new("journal", c.Subject.Journal.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<JournalLoad> c) => CaseTitles.Journal(c.Subject.Journal);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<JournalLoad> c) => c.Subject.Journal.Id;

    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.MovesLoad)
        {
            touched.AddEverywhere(this);
        }
    }

    private protected override IEnumerable<SchoolCase<JournalLoad>> CasesOf(SchoolIndex school)
    {
        var (register, last) = (school.Register, school.Register.Year.Last);
        var works = LoadBook.Of(school).Works.ToLookup(w => w.Ordinal);
        for (var ordinal = 0; ordinal < register.Journals.Length; ordinal++)
        {
            var (journal, schoolClass) = (register.Journals[ordinal], school.ClassOf(register.Journals[ordinal]));
            var load = new JournalLoad(journal, school.FootprintsOf(ordinal).Count, works[ordinal].Count(w => w.IsControl == Truth.Yes), works[ordinal].Count());
            yield return AfterDay(school, load, last) with { Complete = school.CompleteOver(schoolClass, 0, register.Year.DayOf(last)) };
        }
    }
}
