using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Reads from a command line where copies of an archive go.</summary>
internal static class CopyPlaces
{
    /// <summary>Reads the places; everything that is wrong with them goes into the bag.</summary>
    internal static ImmutableArray<CopyPlace> Read(CopyRequest request, DefectBag bag)
    {
        CheckValues("--medium", request.Media, request.Targets.Length, bag);
        CheckValues("--room", request.Rooms, request.Targets.Length, bag);
        var isSigned = File.Exists($"{request.Archive}{Signing.Extension}");
        var taken = new HashSet<string>(StringComparer.Ordinal) { Path.GetFullPath(request.Archive) };
        var places = ImmutableArray.CreateBuilder<CopyPlace>();
        for (var i = 0; i < request.Targets.Length; i++)
        {
            var path = Directory.Exists(request.Targets[i]) ? Path.Combine(request.Targets[i], Path.GetFileName(request.Archive)) : request.Targets[i];
            if (OutputFile.Check(path) is { } defect)
            {
                bag.Add(defect);
                continue;
            }

            bag.Add(taken.Add(Path.GetFullPath(path)) ? null : new Defect(CopyDefects.SamePlace, default, path));
            bag.Add(isSigned ? null : Signing.CheckBeside(path));
            places.Add(new CopyPlace(path, request.Media.ElementAtOrDefault(i)?.Trim() ?? "", request.Rooms.ElementAtOrDefault(i)?.Trim() ?? ""));
        }

        return places.ToImmutable();
    }

    private static void CheckValues(string option, string[] values, int wanted, DefectBag bag)
    {
        bag.Add(values.Length == wanted ? null : new Defect(CopyDefects.Uneven, default, option, Text(values.Length), Text(wanted)));
        bag.Add(values.Any(string.IsNullOrWhiteSpace) ? new Defect(CopyDefects.Empty, default, option) : null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
