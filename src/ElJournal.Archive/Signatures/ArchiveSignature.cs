using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ElJournal.Archive.Manifests;
using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Signatures;

/// <summary>Отсоединённая подпись архива: a detached CMS signature (RFC 5652) over the bytes of <c>manifest.json</c>, which answer for all of the archive.</summary>
/// <remarks>It says who vouched for the archive. Whether that certificate was to be trusted, and until when, is for the reader to judge: nobody else is asked, and no network is needed. Safe on any thread: it keeps nothing.</remarks>
public static class ArchiveSignature
{
    /// <summary>Longest signature that is read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The digests by which this platform can check a signature: SHA-1 and SHA-2. Others, as those of GOST, are for the program that signed.</summary>
    private static readonly FrozenSet<string> KnownDigests = ["1.3.14.3.2.26", "2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3"];

    /// <summary>Signs an archive.</summary>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="certificate">Whose signature it is; with its private key.</param>
    /// <returns>The signature in DER.</returns>
    /// <exception cref="CryptographicException">The certificate has no private key, or one of a kind that cannot sign.</exception>
    public static byte[] Sign(ArchiveManifest manifest, X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(certificate);
        var cms = Over(manifest);
        cms.ComputeSignature(new CmsSigner(certificate) { IncludeOption = X509IncludeOption.EndCertOnly });
        return cms.Encode();
    }

    /// <summary>Verifies a signature that anybody may have made.</summary>
    /// <param name="manifest">The manifest of a verified archive.</param>
    /// <param name="signature">The signature in DER.</param>
    /// <returns>Who signed; or that it is not the signature of this archive; or that it is by an algorithm that cannot be checked here.</returns>
    public static Result<ArchiveSigner> Verify(ArchiveManifest manifest, ReadOnlySpan<byte> signature)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        try
        {
            var cms = Over(manifest);
            cms.Decode(signature);
            if (cms.SignerInfos is [{ DigestAlgorithm.Value: { } digest }] && !KnownDigests.Contains(digest))
            {
                return new Result<ArchiveSigner>([new Defect(ArchiveDefects.UnknownSignature, default, digest)]);
            }

            cms.CheckSignature(verifySignatureOnly: true);
            if (cms.SignerInfos is [{ Certificate: { } certificate }])
            {
                return new Result<ArchiveSigner>(new ArchiveSigner(certificate.Subject, certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant()));
            }
        }
        catch (CryptographicException)
        {
            // Another content, or no signature at all: of neither anybody can say who signed.
        }

        return new Result<ArchiveSigner>([new Defect(ArchiveDefects.BadSignature, default)]);
    }

    private static SignedCms Over(ArchiveManifest manifest) => new(new ContentInfo(manifest.Bytes.ToArray()), detached: true);
}
