using System.Text;

namespace ElJournal.Archive.Manifests;

/// <summary>The last entry of an archive: the digest of the manifest, as <c>sha256sum</c> prints it.</summary>
internal static class Seal
{
    internal static byte[] Of(string digest) => Encoding.ASCII.GetBytes($"{digest}  {ArchiveFormat.ManifestFile}\n");
}
