using ElJournal.Domain.Materials;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Что будет отдано.</summary>
/// <param name="Pupils">Of how many pupils it tells.</param>
/// <param name="WithoutForm">How many stay out because their families are not told electronically.</param>
/// <param name="Erased">How many stay out because their personal data were erased.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Digest">The digest of its bytes.</param>
/// <param name="Repeated">When the same was given to the same recipient already; null when it was not, or nobody knows when.</param>
public sealed record PortalPreview(int Pupils, int WithoutForm, int Erased, int Size, FileDigest Digest, Instant? Repeated);
