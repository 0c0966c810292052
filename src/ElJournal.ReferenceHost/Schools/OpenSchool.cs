using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Packs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Школа, открытая из хранилища: all that a site needs.</summary>
/// <param name="Store">The store.</param>
/// <param name="Journal">The journal.</param>
/// <param name="Names">The names of people.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="IsDemo">Whether it is a demo, whose accounts everybody may know.</param>
internal sealed record OpenSchool(Store Store, SchoolJournal Journal, PersonNames Names, IClock Clock, bool IsDemo)
{
    /// <summary>Opens the school that a store holds.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">The real time.</param>
    /// <returns>The school; or what is wrong with its log or its packs.</returns>
    internal static Result<OpenSchool> From(Store store, IClock clock)
    {
        using var context = store.Open();
        var school = context.Schools.AsNoTracking().Single();
        var packs = context.Packs.AsNoTracking().OrderBy(p => p.Place).ToList();
        var bag = new DefectBag();
        var read = packs.Select(p => bag.Take(p.Content is { } own ? PackLibrary.Standard.Read(own, p.Name) : PackLibrary.Standard.Get(p.Name))).OfType<RegulationPack>().ToList();
        if (!bag.IsEmpty)
        {
            return new Result<OpenSchool>([.. bag.Defects]);
        }

        var shifted = new ShiftedClock(clock, Duration.FromTicks(school.ClockShift ?? 0));
        var opened = SchoolJournal.Open(new RevisionStore(store), new Regulation(read), shifted);
        return opened.TryGet(out var journal)
            ? new Result<OpenSchool>(new OpenSchool(store, journal, PersonNames.Read(store), shifted, school.ClockShift is not null))
            : new Result<OpenSchool>(opened.Defects);
    }
}
