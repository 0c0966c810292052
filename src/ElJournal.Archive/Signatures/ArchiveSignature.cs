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
    /// <returns>Who signed; or that it is not the signature of this archive.</returns>
    public static Result<ArchiveSigner> Verify(ArchiveManifest manifest, ReadOnlySpan<byte> signature)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        try
        {
            var cms = Over(manifest);
            cms.Decode(signature);
            cms.CheckSignature(verifySignatureOnly: true);
            if (cms.SignerInfos is [{ Certificate: { } certificate }])
            {
                return new Result<ArchiveSigner>(new ArchiveSigner(certificate.Subject, certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant()));
            }
        }
        catch (CryptographicException)
        {
            // Another content, another algorithm, or no signature at all: of none of them anybody can say who signed.
        }

        return new Result<ArchiveSigner>([new Defect(ArchiveDefects.BadSignature, default)]);
    }

    private static SignedCms Over(ArchiveManifest manifest) => new(new ContentInfo(manifest.Bytes.ToArray()), detached: true);
}
