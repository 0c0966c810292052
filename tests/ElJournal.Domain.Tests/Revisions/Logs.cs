using System.Security.Cryptography;
using System.Text;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Tests.Interchange;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Logs in memory.</summary>
internal static class Logs
{
    internal const string File = "log.jsonl";

    internal static readonly Instant Now = Instant.FromUtc(2023, 9, 1, 6, 0);

    /// <summary>Writes revisions as a log whose salts follow from their order.</summary>
    internal static string Write(IEnumerable<Revision> revisions, SchoolId? school = null)
    {
        using var stream = new MemoryStream();
        var salts = 0;
        using var writer = LogWriter.Begin(stream, school ?? SchoolId.Parse("school"), salt => SHA256.HashData(BitConverter.GetBytes(salts++)).AsSpan(0, salt.Length).CopyTo(salt));
        foreach (var revision in revisions)
        {
            writer.Write(revision);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static Stream Open(string log) => new MemoryStream(Encoding.UTF8.GetBytes(log));

    internal static Domain.Defects.Result<LogHead> Read(string log, Action<Revision>? visit = null, LogHead? expected = null) => LogReader.Read(Open(log), File, visit, expected);

    internal static Decision Load(int seed) =>
        Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("admin"), Now, new LoadYear(RandomRecords.Make(seed))), JournalPolicy.Open).Value;

    internal static string[] Lines(this string log) => log.TrimEnd('\n').Split('\n');
}
