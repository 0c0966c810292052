using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Rules.Indexing;
using NodaTime.Text;

namespace ElJournal.Rules.Cases;

/// <summary>Учётные данные: every issue, block and new issue of somebody's details, by the day on which it was done.</summary>
public sealed class CredentialSource : SchoolCaseSource<CredentialEvent>
{
    private CredentialSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static CredentialSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "credential";

    /// <inheritdoc/>
    public override string Title => "учётные данные";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Credentials;

    internal override FactKinds FormedOf => FactKinds.Credentials | FactKinds.Closings;

    /// <inheritdoc/>
    /// <remarks>Its account, what was done and when: an event has no id of its own.</remarks>
    public override CaseName NameOf(in SchoolCase<CredentialEvent> c)
    {
        var (account, kind) = (c.Subject.Account.Value, LedgerCodes.CredentialEventKinds.Format(c.Subject.Kind));
        return c.Subject.At is { } at
            ? new CaseName("account", account, "credential", kind, "at", InstantPattern.ExtendedIso.Format(at))
            : new CaseName("account", account, "credential", kind);
    }

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<CredentialEvent> c) => $"учётные данные {c.Subject.Account} {DoneOf(c.Subject.Kind)}{On(in c)}";

    private protected override IEnumerable<SchoolCase<CredentialEvent>> CasesOf(SchoolIndex school) =>
        school.StreamLedger<CredentialEvent>().Select(done => FactDays.Case(school, done, done.At));

    private static string DoneOf(CredentialEventKind kind) => LedgerCodes.CredentialEventKinds.Codes.First(c => c.Value == kind).Meaning;

    private static string On(in SchoolCase<CredentialEvent> c) => c.Opened.IsKnown ? $" {Domain.Wording.Of(c.School.Register.Year.DateOf(c.Day))}" : "";
}
