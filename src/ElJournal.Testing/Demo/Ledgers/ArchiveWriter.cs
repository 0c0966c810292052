using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the copies that are made of the data base each fortnight.</summary>
internal sealed class ArchiveWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(
        FactKinds.ArchiveCopies, [Norms.ArchiveSeveralMedia, Norms.ArchiveTwoRooms], static (plan, draft) => new ArchiveWriter(plan, draft).Write());

    private const int Fortnight = 14;

    private readonly Dice dice = draft.DiceFor("archive copies");

    private void Write()
    {
        List<int> days = [.. Enumerable.Range(1, (plan.Days.Count - 20) / Fortnight).Select(i => i * Fortnight)];
        var media = draft.Deal(
            Norms.ArchiveSeveralMedia, days, [ArchiveSlip.OneCopy, ArchiveSlip.SameMedium, ArchiveSlip.NotVerified, ArchiveSlip.FirstTickLate], [ArchiveSlip.LastTick, ArchiveSlip.ThirdNotVerified]);
        var rooms = draft.Deal(
            Norms.ArchiveTwoRooms, days, [ArchiveSlip.SameRoom, ArchiveSlip.SameMedium, ArchiveSlip.OneCopy, ArchiveSlip.FirstTickLate], [ArchiveSlip.LastTick, ArchiveSlip.ThirdNotVerified]);
        foreach (var day in days)
        {
            Write(day, media.TryGetValue(day, out var m) ? m : rooms.TryGetValue(day, out var r) ? r : null);
        }
    }

    private void Write(int day, ArchiveSlip? slip)
    {
        var archive = ArchiveId.Parse(draft.NextId("a-"));
        var made = plan.Days.At(day, new LocalTime(20, 0));
        var occasion = new Occasion { About = new("archive", archive.Value), Day = day, KnownFrom = made };
        var verified = made + Duration.FromMinutes(dice.Between(30, 150));
        Copy(archive, "диск 1", "серверная", made, verified);
        var norm = plan.Rules.Binds(Norms.ArchiveSeveralMedia) ? Norms.ArchiveSeveralMedia : Norms.ArchiveTwoRooms;
        Instant? done = slip switch
        {
            ArchiveSlip.OneCopy or ArchiveSlip.SameMedium or ArchiveSlip.SameRoom or ArchiveSlip.NotVerified => null,
            ArchiveSlip.FirstTickLate => plan.Rules.FirstTooLate(norm, occasion),
            ArchiveSlip.LastTick => plan.Rules.LastInTime(norm, occasion),
            _ => verified + Duration.FromMinutes(dice.Between(5, 90)),
        };
        if (slip != ArchiveSlip.OneCopy)
        {
            var usual = slip == ArchiveSlip.NotVerified ? (Instant?)null : done ?? verified + Duration.FromMinutes(10);
            Copy(archive, slip == ArchiveSlip.SameMedium ? "диск 1" : "диск 2", slip == ArchiveSlip.SameRoom ? "серверная" : "библиотека", made, usual);
        }

        if (slip == ArchiveSlip.ThirdNotVerified)
        {
            Copy(archive, "диск 3", "приёмная", made, null);
        }

        draft.Expected.Duty(norm, occasion, done, slip is ArchiveSlip.LastTick or ArchiveSlip.ThirdNotVerified);
    }

    private void Copy(ArchiveId archive, string medium, string room, Instant made, Instant? verified) => draft.Facts.Add(new ArchiveCopy(ArchiveCopyId.Parse(draft.NextId("ac-")), archive, medium)
    {
        MadeAt = made,
        Room = room,
        VerifiedAt = verified,
    });
}
