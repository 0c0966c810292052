using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Команда с текстом: a fact for the journal, and what it says in words, which the journal does not hold.</summary>
/// <param name="Command">The command.</param>
/// <param name="Text">The words of a new fact; null where it has none.</param>
internal sealed record WordedCommand(FactCommand Command, string? Text = null)
{
    /// <summary>Gets the words as the store holds them; null where there are none.</summary>
    internal TextRow? Row => Text is null ? null : new TextRow { Fact = Command.Address.ToString(), Text = Text };
}
