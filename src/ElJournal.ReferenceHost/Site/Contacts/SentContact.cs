using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Контакт, как его прислала форма.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">The number or address.</param>
/// <param name="Source">How the family handed it over.</param>
internal sealed record SentContact(ContactKind Kind, string Value, ContactSource Source)
{
    /// <summary>The greatest length of a number or address.</summary>
    internal const int MaxLength = 200;

    /// <summary>Reads a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isOwn">Whether the family itself has sent it, so that its source is known.</param>
    /// <param name="contact">The contact; null where something is wrong with it.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    internal static Notice? Check(IFormCollection form, bool isOwn, out SentContact? contact)
    {
        contact = null;
        if (form.Text("value") is not { } value)
        {
            return new Notice(false, "Напишите номер или адрес.");
        }

        if (value.Length > MaxLength)
        {
            return new Notice(false, $"Контакт длиннее {MaxLength} знаков: сократите его.");
        }

        if (value.Any(char.IsControl))
        {
            return new Notice(false, "Контакт записан не одной строкой: уберите из него переносы и невидимые знаки.");
        }

        if (!LedgerCodes.ContactKinds.TryParse(form["kind"].ToString(), out var kind))
        {
            return new Notice(false, "Выберите вид контакта.");
        }

        if (kind == ContactKind.Email && !value.Contains('@', StringComparison.Ordinal))
        {
            return new Notice(false, "В адресе электронной почты нет знака @.");
        }

        if (kind == ContactKind.Email && value.Any(char.IsWhiteSpace))
        {
            return new Notice(false, "В адресе электронной почты есть пробел: уберите его.");
        }

        if (SourceIn(form, isOwn) is not { } source)
        {
            return new Notice(false, "Назовите, как семья передала контакт: письменно или с электронной подписью.");
        }

        contact = new SentContact(kind, value, source);
        return null;
    }

    /// <summary>What the family enters is its own entry; staff must name another source.</summary>
    private static ContactSource? SourceIn(IFormCollection form, bool isOwn) =>
        isOwn ? ContactSource.OwnEntry
        : LedgerCodes.ContactSources.TryParse(form["source"].ToString(), out var source) && source != ContactSource.OwnEntry ? source
        : null;
}
