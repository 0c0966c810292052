using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Reads the contacts of a guardian, and how the guardian is to be told of each child.</summary>
internal sealed class ContactsReader(Visit visit, TextStore texts)
{
    /// <summary>As many families as a page shows.</summary>
    internal const int PageSize = 120;

    private readonly ImmutableArray<Guardianship> guardianships =
        [.. visit.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()).Where(g => g.Span.Contains(visit.Today))];

    /// <summary>Finds the guardian whose contacts are asked for: oneself, or for staff whom the address names.</summary>
    /// <returns>Null for nobody, and for one whose contacts are not for the eyes of who looks.</returns>
    internal GuardianId? Find(string? guardian) =>
        GuardianId.TryParse(visit.IsStaff ? guardian : visit.Person.Value, out var id) && guardianships.Any(g => g.Guardian == id) && visit.MayRead(Target(ResourceKind.Contacts, id)) ? id : null;

    /// <summary>Says whether who looks may enter something of a guardian.</summary>
    internal bool May(ResourceKind kind, GuardianId guardian) => visit.May(AccessAction.Enter, Target(kind, guardian));

    /// <summary>Gives the children whom a guardian represents today, as far as who looks may know: brothers and sisters go to other classes.</summary>
    internal ImmutableArray<PupilId> ChildrenOf(GuardianId guardian) =>
        [.. guardianships.Where(g => g.Guardian == guardian && visit.MayRead(new AccessTarget(ResourceKind.Guardians) { Pupil = g.Pupil })).Select(g => g.Pupil).Distinct()];

    /// <summary>Finds a contact of a guardian; a default pair for another's.</summary>
    internal (FactAddress Address, FamilyContact? Fact) Find(GuardianId guardian, string contact) =>
        visit.Readable<FamilyContact>().FirstOrDefault(c => c.Fact.Guardian == guardian && c.Fact.Id.Value == contact);

    /// <summary>Finds what a guardian has stated of a child; null where nothing stands.</summary>
    internal StandingStatement? StandingOf(GuardianId guardian, PupilId pupil)
    {
        if (AgreedForm.Of([.. visit.Readable<FamilyStatement>().Select(s => s.Fact)], guardian, pupil, visit.Today).Statement is not { } fact)
        {
            return null;
        }

        var address = new FactAddress(RevisedKinds.OfLedger<FamilyStatement>(), fact.Key);
        return new StandingStatement(fact, address, visit.Year.VersionOf(address));
    }

    /// <summary>Says in words what is stated.</summary>
    internal string Describe(GuardianId guardian, FamilyStatement? statement)
    {
        if (statement is null)
        {
            return "ничего не заявлено";
        }

        var contact = statement.Contact is { } id ? ContactsOf(guardian).FirstOrDefault(c => c.Id == id.Value) : null;
        var how = statement.Kind != FamilyStatementKind.Electronic ? "на бумаге: " + LedgerCodes.FamilyStatementKinds.MeaningOf(statement.Kind)
            : statement.Contact is null ? "в электронном дневнике"
            : contact is null ? "в дневнике и по контакту, который убран"
            : $"в дневнике и ещё сюда: {contact.Kind} {contact.Value}";
        return statement.Unwanted == MessageTopics.None ? how : $"{how}; без уведомлений: {Topics.Of(statement.Unwanted)}";
    }

    internal ContactsModel Read(GuardianId? guardian, Notice? notice = null, int? page = null)
    {
        var statements = visit.Readable<FamilyStatement>().Select(s => s.Fact).ToList();
        return new ContactsModel(
            guardian?.Value,
            guardian is { } named ? visit.NameOf(named.Value) : "",
            guardian?.Value == visit.Person.Value,
            Paging.Cut(visit.IsStaff ? Guardians() : [], page, PageSize).Select(g => new GuardianRow(g.Id.Value, g.Name, string.Join(", ", ChildrenOf(g.Id).Select(c => visit.NameOf(c.Value))))),
            guardian is { } whose ? ContactsOf(whose) : [],
            guardian is { } told ? [.. ChildrenOf(told).Select(c => RowOf(told, c, statements))] : [],
            guardian is { } g && May(ResourceKind.Contacts, g),
            guardian is { } s && May(ResourceKind.Statements, s),
            notice);
    }

    private static AccessTarget Target(ResourceKind kind, GuardianId guardian) => new(kind) { Person = PersonId.Parse(guardian.Value) };

    private IEnumerable<(GuardianId Id, string Name)> Guardians() => guardianships.Select(g => g.Guardian).Distinct()
        .Where(g => visit.MayRead(Target(ResourceKind.Contacts, g)))
        .Select(g => (Id: g, Name: visit.NameOf(g.Value)))
        .OrderBy(g => g.Name, StringComparer.Ordinal)
        .ThenBy(g => g.Id);

    private ImmutableArray<ContactItem> ContactsOf(GuardianId guardian)
    {
        var contacts = visit.Readable<FamilyContact>().Where(c => c.Fact.Guardian == guardian).ToList();
        var values = texts.Find([.. contacts.Select(c => c.Address)]);
        return
        [
            .. contacts.Select(c => new ContactItem(
                c.Fact.Id.Value,
                visit.Year.VersionOf(c.Address),
                LedgerCodes.ContactKinds.MeaningOf(c.Fact.Kind),
                values.GetValueOrDefault(c.Address),
                c.Fact.Source is { } source ? LedgerCodes.ContactSources.MeaningOf(source) : "источник не записан")),
        ];
    }

    private AgreedFormRow RowOf(GuardianId guardian, PupilId pupil, List<FamilyStatement> statements)
    {
        var form = AgreedForm.Of(statements, guardian, pupil, visit.Today);
        return new AgreedFormRow(
            pupil.Value,
            visit.NameOf(pupil.Value),
            AgreedForms.Of(form),
            [.. LedgerCodes.MessageTopics.Codes.Where(c => form.Unwanted.HasFlag(c.Value)).Select(c => c.Text)],
            form.Statement is { } statement ? Wording.Of(statement.Date) : null,
            StandingStatement.MarkOf(StandingOf(guardian, pupil)));
    }
}
