using System.Collections.Immutable;

namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes which files there are.</summary>
internal static class FolderMutation
{
    internal static HostileInput Apply(HostileInput input, HostileInput other, ImmutableArray<HostileFile> strangers, Random random)
    {
        var files = input.Files;
        if (files.IsEmpty)
        {
            return other;
        }

        var at = random.Next(files.Length);
        var stranger = strangers[random.Next(strangers.Length)];
        switch (random.Next(4))
        {
            case 0 when files.Length > 1:
                return new HostileInput(files.RemoveAt(at));
            case 1 when files.Length > 1:
                var twin = files[random.Next(files.Length)];
                return new HostileInput(files.SetItem(at, files[at] with { Bytes = twin.Bytes }));
            case 2 when other.Files.Length > 1:
                var lent = other.Files[random.Next(other.Files.Length)];
                return files.Any(f => f.Name == lent.Name) ? input : new HostileInput(files.Add(lent));
            default:
                return new HostileInput(files.SetItem(at, files[at] with { Bytes = stranger.Bytes }));
        }
    }
}
