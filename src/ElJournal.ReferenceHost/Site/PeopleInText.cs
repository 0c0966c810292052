using System.Text.RegularExpressions;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Люди в тексте проверки: what the check says speaks of people by their ids, which come right after the word for what they are.</summary>
/// <remarks>An id may be any text, and so look like a number, a class or a clause: no other word is taken for one.</remarks>
internal static partial class PeopleInText
{
    /// <summary>Puts names in the place of the ids of people.</summary>
    /// <param name="text">What the check says.</param>
    /// <param name="nameOf">Gives the name of an id; the id itself where there is none.</param>
    internal static string Name(string text, Func<string, string> nameOf) => Person().Replace(text, person => $"{person.Groups["word"].Value} {nameOf(person.Groups["id"].Value)}");

    [GeneratedRegex(@"\b(?<word>обучающийся|обучающегося|представитель|работник) (?<id>[\p{L}\p{N}_-]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
