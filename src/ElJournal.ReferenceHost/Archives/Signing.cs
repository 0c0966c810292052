using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Signatures;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>The certificate that signs an archive, and the signature beside it.</summary>
internal static class Signing
{
    /// <summary>What the name of a signature has more than that of its archive.</summary>
    internal const string Extension = ".p7s";

    /// <summary>Opens the file of a certificate with its key. The password stands in the environment: a command line is seen by others.</summary>
    internal static Result<X509Certificate2> Open(string path)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, Settings.Find(Settings.SignPassword), X509KeyStorageFlags.EphemeralKeySet);
            return certificate.HasPrivateKey ? new Result<X509Certificate2>(certificate) : Bad();
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return Bad();
        }

        Result<X509Certificate2> Bad() => new([new Defect(HostDefects.BadCertificate, default, path, Settings.SignPassword)]);
    }

    /// <summary>Says that beside the place of an archive without a signature there is one, which would be taken for its own; or null.</summary>
    internal static Defect? CheckBeside(string archive)
    {
        var path = $"{archive}{Extension}";
        return File.Exists(path) ? new Defect(CopyDefects.StrangeSignature, default, path) : null;
    }

    /// <summary>Signs an archive; the signature stands beside its file.</summary>
    internal static void Sign(ArchiveManifest manifest, X509Certificate2 certificate, string archive, HostConsole console)
    {
        var path = $"{archive}{Extension}";
        var signature = ArchiveSignature.Sign(manifest, certificate);
        OutputFile.Write(path, console, stream => stream.Write(signature));
        console.Error.WriteLine($"Подпись записана в {path}.");
    }

    /// <summary>Reads a signature, which is short.</summary>
    internal static Result<byte[]> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length <= ArchiveSignature.MaxBytes)
            {
                var bytes = new byte[file.Length];
                file.ReadExactly(bytes);
                return new Result<byte[]>(bytes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What cannot be read is told below, like what is too long.
        }

        return new Result<byte[]>([InputFile.WhyUnread(path)]);
    }
}
