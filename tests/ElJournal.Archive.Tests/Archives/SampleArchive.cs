using System.Security.Cryptography;
using System.Text;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>A small archive: a class with three pupils, lessons, marks and a guardian, and two documents.</summary>
internal static class SampleArchive
{
    internal static readonly Instant AsOf = Instant.FromUtc(2024, 5, 31, 12, 0);

    private static readonly Lazy<byte[]> Made = new(() => Make(Content()));

    internal static byte[] Bytes => [.. Made.Value];

    internal static SchoolYearRecord Year()
    {
        var (first, second) = (new LocalDate(2023, 9, 12), new LocalDate(2023, 9, 13));
        return ASchool.Default
            .With(ALesson.On(first).Named("L1").Recorded(EntryTime.At(12, 0)).Corrected(EntryTime.At(13, 0)).Attendance("p-0002", Domain.Journals.Cells.Cell.Late))
            .With(ALesson.On(second).Named("L2"))
            .With(AnAssessment.At("L1").Named("A1").Marked("p-0001", 5, EntryTime.At(12, 0)).Marked("p-0003", 3, EntryTime.At(12, 0)))
            .With(AnAssessment.At("L2").Named("A2").Marked("p-0002", 4, EntryTime.At(12, 0)))
            .With(new Guardianship(GuardianId.Parse("g-1"), PupilId.Parse("p-0001")))
            .With(new JournalClosing(null, Instant.FromUtc(2024, 5, 30, 12, 0)))
            .Build();
    }

    internal static ArchiveContent Content(ISchoolYearSource? year = null, Func<Stream>? log = null) => new()
    {
        Year = year ?? Year(),
        AsOf = AsOf,
        Record = new RecordsMetadata { MadeBy = "заместитель директора", Basis = "приказ 12" },
        Log = log,
        Documents = [Document("final-marks/7А", "Ведомость", "отметки"), Document("class-journal/7А", "Классный журнал", "журнал")],
    };

    /// <summary>Gives the archive made again without its three marks.</summary>
    internal static byte[] Erased()
    {
        using var log = new MemoryStream();
        Assert.True(LogEraser.Erase(Verify(Bytes).Value.Reader.OpenEntry(ArchiveFormat.LogFile), "log", log, r => r.Address.Kind == RevisedKinds.Mark).IsGood);
        var content = Content(LogReader.Restore(new MemoryStream(log.ToArray()), "log").Value.ToRecord().Value, () => new MemoryStream(log.ToArray()));
        return Make(new ArchiveContent { Year = content.Year, AsOf = content.AsOf, Record = content.Record, Log = content.Log, IsLogChainedHere = true, Documents = content.Documents });
    }

    internal static byte[] Make(ArchiveContent content)
    {
        using var stream = new MemoryStream();
        var written = ArchiveWriter.Write(content, stream);
        Assert.True(written.IsGood, string.Join('\n', written.Defects.Select(d => d.Describe())));
        return stream.ToArray();
    }

    internal static Domain.Defects.Result<VerifiedArchive> Verify(byte[] bytes) => ArchiveVerifier.Verify(new MemoryStream(bytes));

    internal static ArchiveDocument Document(string name, string title, string text) => new()
    {
        Name = name,
        Report = name.Split('/')[0],
        Title = title,
        Class = ASchool.FirstClass,
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Forms = [new DocumentForm(".html", stream => stream.Write(Encoding.UTF8.GetBytes($"<p>{text}</p>"))), new DocumentForm(".xlsx", stream => stream.Write(Encoding.UTF8.GetBytes(text)))],
    };
}
