using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Контакты семей: every contact on record, by the day on which it was entered.</summary>
public sealed class FamilyContactSource : SchoolCaseSource<FamilyContact>
{
    private FamilyContactSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static FamilyContactSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "contact";

    /// <inheritdoc/>
    public override string Title => "контакт семьи";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Contacts;

    internal override FactKinds FormedOf => FactKinds.Contacts | FactKinds.Closings;

    /// <summary>A contact touches its own case alone.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched) => touched.AddOwn(this, effect);

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<FamilyContact> c) => new("contact", c.Subject.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<FamilyContact> c) => $"контакт семьи ({KindOf(c.Subject.Kind)}){FactDays.Words(in c)}";

    private protected override bool IsMeant(in SchoolCase<FamilyContact> c, in CaseFilter only) => only.Fact is not { } fact || fact == c.Subject.Key.Id;

    private protected override IEnumerable<SchoolCase<FamilyContact>> CasesOf(SchoolIndex school) =>
        school.StreamLedger<FamilyContact>().Select(contact => FactDays.Case(school, contact, contact.Recorded.At));

    private static string KindOf(ContactKind kind) => kind switch
    {
        ContactKind.Phone => "телефон",
        ContactKind.Email => "электронная почта",
        ContactKind.Other => "другой способ связи",
        _ => throw new InvalidOperationException("Unknown kind of contact."),
    };
}
