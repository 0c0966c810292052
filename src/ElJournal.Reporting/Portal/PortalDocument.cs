using System.Security.Cryptography;
using ElJournal.Domain.Materials;

namespace ElJournal.Reporting.Portal;

/// <summary>Сведения для портала государственных услуг: of each pupil what the family reads — lessons, homework, attendance, marks, final marks.</summary>
/// <remarks>
/// <para>Nothing of anybody else, no names, and no time of its making: the same information makes the same bytes, so that a repeated export is seen by its digest.</para>
/// <para>The format is described in <c>docs/portal-export.md</c>. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class PortalDocument
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    private readonly byte[] bytes;

    private PortalDocument(byte[] bytes, int pupils, PortalAudience audience)
    {
        this.bytes = bytes;
        (Pupils, WithoutForm, Erased) = (pupils, audience.WithoutForm, audience.Erased);
        Digest = FileDigest.Parse(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Gets of how many pupils it tells.</summary>
    public int Pupils { get; }

    /// <summary>Gets how many pupils stay out because nobody of their family has asked for the electronic form, or may read the diary.</summary>
    public int WithoutForm { get; }

    /// <summary>Gets how many pupils stay out because their personal data were erased.</summary>
    public int Erased { get; }

    /// <summary>Gets the digest of its bytes.</summary>
    public FileDigest Digest { get; }

    /// <summary>Gets its bytes: JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Makes a document.</summary>
    /// <param name="request">Of what.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The days cannot be exported at once.</exception>
    public static PortalDocument Of(PortalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!PortalRequest.Fits(request.From, request.To))
        {
            throw new ArgumentException($"Not days of one export. From={request.From:R}, To={request.To:R}, MaxDays={PortalRequest.MaxDays}", nameof(request));
        }

        var audience = new PortalAudience(request);
        new PortalFilling(request, audience.Pupils).Fill();
        return new PortalDocument(PortalJson.Write(request, audience.Pupils), audience.Pupils.Length, audience);
    }
}
