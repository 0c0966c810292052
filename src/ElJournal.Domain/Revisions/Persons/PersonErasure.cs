using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Domain.Revisions.Persons;

/// <summary>Стирание личных значений о людях: chooses what of a log goes, and copies the log without it.</summary>
/// <remarks>With a fact about a person go the personal values of all its versions, and the words of all who changed it. Safe on any thread: it keeps nothing.</remarks>
public static class PersonErasure
{
    /// <summary>Copies a log without the personal values about some people.</summary>
    /// <param name="open">Opens the log; called twice.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="target">Where the copy goes, a line with each write; worthless where something is wrong with the log.</param>
    /// <param name="people">About whom, by raw id; null for everybody.</param>
    /// <param name="erased">Takes each record that loses values, just before its line is written.</param>
    /// <returns>The end of the copy; or everything that is wrong with the log.</returns>
    public static Result<LogHead> Erase(Func<Stream> open, string file, Stream target, IReadOnlySet<string>? people, Action<Revision> erased)
    {
        _ = (Preconditions.NotNull(open), Preconditions.NotNull(erased));
        var facts = new HashSet<FactAddress>();
        if (people is not null)
        {
            using var first = open();
            var read = LogReader.StreamRecords(first, file, (revision, _) =>
            {
                if (revision.After is { } fact && people.Any(p => PersonFacts.IsAbout(revision.Address.Kind, fact, p)))
                {
                    facts.Add(revision.Address);
                }
            });
            if (!read.IsGood)
            {
                return read;
            }
        }

        using var second = open();
        return LogEraser.Erase(second, file, target, revision =>
        {
            var goes = people is null || facts.Contains(revision.Address);
            if (goes)
            {
                erased(revision);
            }

            return goes;
        });
    }
}
