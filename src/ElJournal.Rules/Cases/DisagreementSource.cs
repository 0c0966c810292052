using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Несоответствия: everything that checks found wrong in journals.</summary>
public sealed class DisagreementSource : SchoolCaseSource<FoundDisagreement>
{
    private DisagreementSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static DisagreementSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "disagreement";

    /// <inheritdoc/>
    public override string Title => "несоответствие";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Disagreements;

    internal override FactKinds FormedOf => FactKinds.Disagreements | FactKinds.Checks | FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<FoundDisagreement> c) => new("disagreement", c.Subject.Disagreement.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<FoundDisagreement> c) =>
        $"несоответствие{FactDays.Words(in c)}{(c.Subject.Disagreement.Journal is { } id ? $", {CaseTitles.Journal(c.School.Register.FindJournal(id)!)}" : CaseTitles.InClass(c.School, c.Subject.Class))}";

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<FoundDisagreement> c) => c.Subject.Disagreement.Journal;

    private protected override IEnumerable<SchoolCase<FoundDisagreement>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        var checks = school.Ledger<Check>().ToDictionary(c => c.Id);
        foreach (var disagreement in school.Ledger<Disagreement>())
        {
            var check = checks.GetValueOrDefault(disagreement.Check);
            var journal = disagreement.Journal ?? check?.Journal;
            var schoolClass = check?.Class is { } id ? register.OrdinalOf(id) : journal is { } known ? school.ClassOf(register.FindJournal(known)!) : -1;
            yield return FactDays.Case(school, new FoundDisagreement(disagreement, check, schoolClass), disagreement.FoundAt, schoolClass);
        }
    }
}
