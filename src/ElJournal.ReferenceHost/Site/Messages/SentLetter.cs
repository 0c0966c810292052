using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Письмо семьи, как его прислала форма.</summary>
/// <param name="Pupil">About whom.</param>
/// <param name="To">To whom.</param>
/// <param name="Topics">The codes of its topics.</param>
/// <param name="Text">What it says.</param>
internal sealed record SentLetter(string Pupil, string To, ImmutableArray<string> Topics, string Text)
{
    internal static SentLetter In(IFormCollection form, string text) =>
        new(form["pupil"].ToString(), form["to"].ToString(), [.. form["topic"].OfType<string>()], text);
}
