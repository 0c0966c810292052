using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Signatures;

namespace ElJournal.Archive.Tests.Archives;

public sealed class ArchiveSignatureTests
{
    private static readonly ArchiveManifest Manifest = SampleArchive.Verify(SampleArchive.Bytes).Value.Manifest;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verify_AsItWasSigned_SaysWho(bool isRsa)
    {
        using var certificate = Certificate(isRsa);

        var signer = ArchiveSignature.Verify(Manifest, ArchiveSignature.Sign(Manifest, certificate)).Value;

        Assert.Equal("CN=Архивариус", signer.Subject);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)), signer.Thumbprint);
    }

    [Fact]
    public void Verify_AnotherArchive_IsRefused()
    {
        using var certificate = Certificate(isRsa: false);
        var other = SampleArchive.Verify(SampleArchive.Make(SampleArchive.Content(Testing.Builders.ASchool.Default.Build()))).Value.Manifest;

        Assert.Equal(ArchiveDefects.BadSignature, ArchiveSignature.Verify(other, ArchiveSignature.Sign(Manifest, certificate)).Defects[0].Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Verify_NoSignature_IsRefused(int length) => Assert.Equal(ArchiveDefects.BadSignature, ArchiveSignature.Verify(Manifest, new byte[length]).Defects[0].Code);

    [Fact]
    public void Verify_AnyByteOfTheSignatureItselfChanged_IsRefused()
    {
        using var certificate = Certificate(isRsa: false);
        var signature = ArchiveSignature.Sign(Manifest, certificate);

        // The last bytes are the signature proper; before them stands the certificate, which may hold what nobody signs.
        for (var at = signature.Length - 60; at < signature.Length; at++)
        {
            var changed = (byte[])signature.Clone();
            changed[at] ^= 1;
            Assert.False(ArchiveSignature.Verify(Manifest, changed).IsGood, $"Byte {at} of {signature.Length} can be changed.");
        }
    }

    private static X509Certificate2 Certificate(bool isRsa)
    {
        var name = new X500DistinguishedName("CN=Архивариус");
        using var rsa = RSA.Create(2048);
        using var elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = isRsa ? new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : new CertificateRequest(name, elliptic, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }
}
