using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Текст из формы.</summary>
internal static class WrittenText
{
    /// <summary>Reads the text of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">The text without outer blanks.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    internal static Notice? Check(IFormCollection form, out string text)
    {
        text = form["text"].ToString().Trim().ReplaceLineEndings("\n");
        return text.Length == 0 ? new Notice(false, "Напишите текст.")
            : text.Length > TextStore.MaxLength ? new Notice(false, $"Текст длиннее {TextStore.MaxLength} знаков: сократите его или разделите.")
            : null;
    }
}
