using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Контрольные работы: every assessment whose kind the school does not except from written control works.</summary>
public sealed class ControlWorkSource : SchoolCaseSource<ControlWork>
{
    private ControlWorkSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ControlWorkSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "control-work";

    /// <inheritdoc/>
    public override string Title => "контрольная работа";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Assessments;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Assessments | FactKinds.AssessmentKinds | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ControlWork> c) => new("assessment", c.Subject.Assessment.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ControlWork> c) => CaseTitles.Assessment(c.Subject.Journal, c.Subject.Assessment, c.Subject.Date);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<ControlWork> c) => c.Subject.Journal.Id;

    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.MovesLoad)
        {
            touched.AddEverywhere(this);
        }
    }

    private protected override IEnumerable<SchoolCase<ControlWork>> CasesOf(SchoolIndex school) =>
        LoadBook.Of(school).Works.Select(w => FromDay(school, w, w.Date, school.ClassOf(w.Journal)));
}
