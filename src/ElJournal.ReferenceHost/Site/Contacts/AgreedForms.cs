using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Согласованная форма сведений, как её выбирают на странице.</summary>
internal static class AgreedForms
{
    internal const string Diary = "diary";
    private const string Through = "contact:";

    /// <summary>Gets of what notices may be declined.</summary>
    internal static ImmutableArray<(string Code, string Meaning)> Topics { get; } =
        [.. LedgerCodes.MessageTopics.Codes.Where(c => c.Value is MessageTopics.Progress or MessageTopics.Attendance).Select(c => (c.Text, c.Meaning))];

    /// <summary>Writes a form.</summary>
    internal static string Of(AgreedForm form) =>
        form.IsOnPaper ? LedgerCodes.FamilyStatementKinds.Format(form.Statement!.Kind) : form.Contact is { } contact ? OfContact(contact.Value) : Diary;

    /// <summary>Writes the form that goes to a contact besides the diary.</summary>
    internal static string OfContact(string contact) => Through + contact;

    /// <summary>Reads a form: the kind of statement, and the contact it names.</summary>
    /// <returns>Null for what is no form.</returns>
    internal static (FamilyStatementKind Kind, ContactId? Contact)? Find(string text) =>
        text == Diary ? (FamilyStatementKind.Electronic, null)
        : text.StartsWith(Through, StringComparison.Ordinal) ? (ContactId.TryParse(text[Through.Length..], out var contact) ? (FamilyStatementKind.Electronic, contact) : null)
        : LedgerCodes.FamilyStatementKinds.TryParse(text, out var kind) && kind != FamilyStatementKind.Electronic ? (kind, null)
        : null;
}
