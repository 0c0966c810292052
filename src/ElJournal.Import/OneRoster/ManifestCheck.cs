using ElJournal.Domain.Defects;

namespace ElJournal.Import.OneRoster;

/// <summary>Holds the files of a folder against what its manifest says of them.</summary>
internal static class ManifestCheck
{
    internal static void Run(OneRosterContext context)
    {
        var manifest = new Place("manifest.csv");
        foreach (var sheet in OneRosterSheets.All.Where(s => context.Modes.ContainsKey(s.Name)))
        {
            var mode = context.Modes[sheet.Name];
            if (context.Has(sheet.Name) == (mode == OneRosterCodes.Absent))
            {
                context.Log.Report(mode == OneRosterCodes.Absent ? OneRosterDefects.FileDenied : OneRosterDefects.FilePromised, manifest, sheet.FileName);
            }
            else if (mode == OneRosterCodes.Delta)
            {
                context.Log.Tell(OneRosterNotices.ChangesOnly, manifest, sheet.FileName);
            }
        }
    }
}
