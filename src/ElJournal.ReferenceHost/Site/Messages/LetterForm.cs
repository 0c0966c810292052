using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Письмо семьи школе: about whom, to whom it may go, and what stands in it already.</summary>
/// <param name="Pupil">The pupil it is about, by id.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Children">All about whom the person may write, by id and name.</param>
/// <param name="Addressees">To whom it may go.</param>
/// <param name="Purposes">What families write for most often, by code and title.</param>
/// <param name="Purpose">The code of the chosen one; null where none is.</param>
/// <param name="To">The id of the addressee who is chosen; null where nobody is.</param>
/// <param name="Topics">The codes of the topics that are chosen.</param>
/// <param name="Text">What stands in it.</param>
public sealed record LetterForm(
    string Pupil,
    string Name,
    ImmutableArray<(string Id, string Name)> Children,
    ImmutableArray<Addressee> Addressees,
    ImmutableArray<(string Code, string Title)> Purposes,
    string? Purpose,
    string? To,
    ImmutableArray<string> Topics,
    string Text);
