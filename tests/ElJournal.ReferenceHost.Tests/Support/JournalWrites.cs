using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Rules.Desk;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>Writes to a journal and waits: for tests that do one thing after another.</summary>
internal static class JournalWrites
{
    internal static DeskReply Submit(this SchoolJournal journal, Func<Instant, Submission> make) => journal.SubmitAsync(make).GetAwaiter().GetResult();

    internal static DeskReply Submit(this SchoolJournal journal, PersonId by, Func<Instant, ImmutableArray<WordedCommand>> make) => journal.SubmitAsync(by, make).GetAwaiter().GetResult();
}
