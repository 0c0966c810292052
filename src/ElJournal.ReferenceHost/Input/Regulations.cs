using ElJournal.Domain.Defects;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Reads what stands after <c>--regulation</c>: ids of shipped packs and files of packs of one's own.</summary>
internal static class Regulations
{
    private const int MaxBytes = 16 << 20;

    /// <summary>Reads all of them as one regulation.</summary>
    internal static Result<Regulation> Read(IEnumerable<string> names)
    {
        var bag = new DefectBag();
        var packs = names.Select(name => bag.Take(ReadPack(name))).OfType<RegulationPack>().ToList();
        foreach (var twice in packs.GroupBy(p => p.Id).Where(g => g.Skip(1).Any()))
        {
            bag.Add(new Defect(HostDefects.RegulationTwice, default, twice.Key));
        }

        return bag.IsEmpty ? new Result<Regulation>(new Regulation(packs)) : new Result<Regulation>([.. bag.Defects]);
    }

    /// <summary>Reads one: a shipped id goes before a file of the same name.</summary>
    internal static Result<RegulationPack> ReadPack(string name)
    {
        if (PackLibrary.Standard.Find(name) is { } shipped)
        {
            return new Result<RegulationPack>(shipped);
        }

        if (Directory.Exists(name))
        {
            return new Result<RegulationPack>([new Defect(HostDefects.PackIsFolder, default, name)]);
        }

        try
        {
            return !File.Exists(name) ? PackLibrary.Standard.Get(name)
                : new FileInfo(name).Length > MaxBytes ? new Result<RegulationPack>([new Defect(HostDefects.PackTooLarge, default, name)])
                : PackLibrary.Standard.Read(File.ReadAllBytes(name), Path.GetFileName(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Result<RegulationPack>([new Defect(HostDefects.CannotRead, default, name)]);
        }
    }
}
