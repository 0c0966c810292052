using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Следующий учебный год школы: reads the closed one and founds the next in a store of its own, in one transaction.</summary>
internal static class SchoolNextYear
{
    internal static int Run(SchoolNextYearRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        var from = StoreAddress.TryParse(request.Database);
        var into = StoreAddress.TryParse(request.Into);
        var date = AsOf.Parse(request.OrderDate);
        bag.Add(from is null || into is null ? new Defect(HostDefects.BadDatabase, default) : null);
        bag.Add(from is not null && from == into ? new Defect(HostDefects.SameStore, default, $"{into}") : null);
        bag.Add(date is { IsGood: true, Value.Day: not null } ? null : new Defect(HostDefects.BadOrderDate, default, request.OrderDate));
        bag.Add(string.IsNullOrWhiteSpace(request.Order) ? new Defect(HostDefects.NoOrderNumber, default) : null);
        return bag.IsEmpty
            ? StoreWork.Run(from!, console, old => StoreWork.Run(into!, console, fresh => Open(old, fresh, new MovementOrder(request.Order.Trim(), date.Value.Day), console)))
            : console.Refuse(bag.Defects);
    }

    private static int Open(Store old, Store fresh, MovementOrder order, HostConsole console)
    {
        if (!SchoolFounding.IsDone(old))
        {
            return console.Refuse(new Defect(HostDefects.NoSchool, default, $"{old.Address}"));
        }

        if (SchoolFounding.IsDone(fresh))
        {
            return console.Refuse(new Defect(HostDefects.StoreNotEmpty, default, $"{fresh.Address}"));
        }

        var read = new RevisionStore(old).Read();
        if (!read.TryGet(out var log))
        {
            return console.Refuse([.. read.Defects]);
        }

        var closing = log.Year.AllOf<JournalClosing>(RevisedKinds.OfLedger<JournalClosing>()).FirstOrDefault(c => c.Journal is null);
        if (closing is null)
        {
            return console.Refuse(new Defect(HostDefects.YearNotClosed, default));
        }

        var next = NextYear.Of(log.Year.ToRecord().Value, order);
        if (!next.TryGet(out var year))
        {
            return console.Refuse([.. next.Defects]);
        }

        var (digests, missing) = DigestsOf(year, old);
        foreach (var digest in missing)
        {
            console.Error.WriteLine($"Файла нет в прежнем хранилище, в новое он не перенесён: SHA-256 {digest}.");
        }

        var founded = FoundingOf(old, year, digests, AuthorOf(log.Year, closing), console).Store(fresh);
        if (!founded.IsGood)
        {
            return console.Refuse([.. founded.Defects]);
        }

        console.Out.WriteLine($"Открыт учебный год {year.Register.Year.First.Year}/{year.Register.Year.Last.Year}: {CountText.Of(year.Register)}. Хранилище: {fresh.Address}.");
        return ExitCodes.Done;
    }

    private static SchoolFounding FoundingOf(Store old, SchoolYearRecord year, IReadOnlyList<string> digests, PersonId by, HostConsole console)
    {
        using var context = old.Open();
        var shift = context.Schools.AsNoTracking().Single().ClockShift;
        var people = PeopleOf(year);
        return new SchoolFounding
        {
            Source = year,
            By = by,
            At = new ShiftedClock(console.Clock, Duration.FromTicks(shift ?? 0)).GetCurrentInstant(),
            Packs = [.. context.Packs.AsNoTracking().OrderBy(p => p.Place)],
            Accounts = [.. context.Accounts.AsNoTracking().AsEnumerable().Where(a => a.Person is null || people.Contains(a.Person))],
            Names = [.. context.People.AsNoTracking().AsEnumerable().Where(n => people.Contains(n.Person))],
            Texts = [.. TextsOf(year, context)],
            Files = FilesOf(digests, old),
            ClockShift = shift is { } ticks ? Duration.FromTicks(ticks) : null,
        };
    }

    private static HashSet<string> PeopleOf(SchoolYearRecord year) =>
    [
        .. year.Register.Staff.Select(s => s.Value),
        .. year.Register.Pupils.Select(p => p.Value),
        .. year.ReadLedger<Guardianship>().Select(g => g.Guardian.Value),
    ];

    /// <summary>Gives the numbers and addresses of the contacts that go on; what else was said in words stays in its year.</summary>
    private static IEnumerable<TextRow> TextsOf(SchoolYearRecord year, StoreContext old)
    {
        var contacts = year.ReadLedger<FamilyContact>().Select(c => new FactAddress(RevisedKinds.OfLedger<FamilyContact>(), c.Key).ToString()).ToHashSet(StringComparer.Ordinal);
        return old.Texts.AsNoTracking().AsEnumerable().Where(t => contacts.Contains(t.Fact));
    }

    /// <summary>Gives the digests of the files that the next year goes on to name: those that the store has, and those that it lacks.</summary>
    private static (IReadOnlyList<string> Kept, IReadOnlyList<string> Missing) DigestsOf(SchoolYearRecord year, Store old)
    {
        using var context = old.Open();
        var stored = context.Files.Select(f => f.Digest).ToHashSet(StringComparer.Ordinal);
        var named = year.ReadLedger<LibraryMaterial>().AsEnumerable<Material>().Concat(year.ReadLedger<PortfolioItem>()).Concat(year.ReadLedger<PersonalFileItem>())
            .Select(m => m.Content.File?.Digest.Value)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToLookup(stored.Contains);
        return ([.. named[true]], [.. named[false]]);
    }

    /// <summary>Reads files one at a time; only that which is being asked for is in memory.</summary>
    private static IEnumerable<FileRow> FilesOf(IReadOnlyList<string> digests, Store old)
    {
        using var context = old.Open();
        foreach (var digest in digests)
        {
            yield return context.Files.AsNoTracking().Single(f => f.Digest == digest);
        }
    }

    private static PersonId AuthorOf(RevisedYear year, JournalClosing closing) =>
        closing.By is { } by ? PersonId.Parse(by.Value) : year.Facts.First(f => Equals(f.Fact, closing)).By;
}
