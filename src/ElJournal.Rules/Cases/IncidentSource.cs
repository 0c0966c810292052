using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Происшествия: every breach that somebody put on record, by the day on which it happened, else was reported.</summary>
public sealed class IncidentSource : SchoolCaseSource<Incident>
{
    private IncidentSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static IncidentSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "incident";

    /// <inheritdoc/>
    public override string Title => "происшествие";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Incidents;

    internal override FactKinds FormedOf => FactKinds.Incidents | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<Incident> c) => new("incident", c.Subject.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<Incident> c) => $"происшествие{FactDays.Words(in c)}: {KindOf(c.Subject.Kind)}";

    private protected override IEnumerable<SchoolCase<Incident>> CasesOf(SchoolIndex school) =>
        school.Ledger<Incident>().Select(incident => FactDays.Case(school, incident, incident.HappenedAt ?? incident.ReportedAt));

    /// <summary>Says in Russian what happened.</summary>
    internal static string KindOf(IncidentKind kind) => kind switch
    {
        IncidentKind.PupilUnderStaffLogin => "обучающийся работал под логином работника",
        IncidentKind.CodePassedOn => "личный код доступа передан другому",
        IncidentKind.CredentialsCompromised => "учётные данные стали известны чужим",
        IncidentKind.PersonalData => "нарушена защита личных данных",
        IncidentKind.PupilWroteInJournal => "обучающийся писал в журнале",
        _ => throw new InvalidOperationException("Unknown kind of incident."),
    };
}
