using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Команда с текстом: a fact for the journal, and what it says in words or holds as a file, which the journal does not hold.</summary>
/// <param name="Command">The command.</param>
/// <param name="Text">The words of a new fact; null where it has none.</param>
/// <param name="File">The file that the fact names; null where it names none, or one that is kept already.</param>
internal sealed record WordedCommand(FactCommand Command, string? Text = null, FileRow? File = null)
{
    /// <summary>Gets the words as the store holds them; null where there are none.</summary>
    internal TextRow? Row => Text is null ? null : new TextRow { Fact = Command.Address.ToString(), Text = Text };
}
