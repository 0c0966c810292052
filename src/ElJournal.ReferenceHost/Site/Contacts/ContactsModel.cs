using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Lists;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Контакты семьи и форма, в которой ей сообщают сведения.</summary>
/// <param name="Guardian">The id of the guardian; null while staff has chosen none.</param>
/// <param name="Name">The name of the guardian.</param>
/// <param name="IsOwn">Whether who looks is that guardian.</param>
/// <param name="Guardians">Whose contacts staff may open, a page of them by name; empty for a family.</param>
/// <param name="Contacts">The contacts.</param>
/// <param name="Children">What is agreed of each child.</param>
/// <param name="MayEnter">Whether who looks may enter contacts of the guardian.</param>
/// <param name="MayState">Whether who looks may enter what is agreed.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record ContactsModel(
    string? Guardian,
    string Name,
    bool IsOwn,
    ListPage<GuardianRow> Guardians,
    ImmutableArray<ContactItem> Contacts,
    ImmutableArray<AgreedFormRow> Children,
    bool MayEnter,
    bool MayState,
    Notice? Notice);
