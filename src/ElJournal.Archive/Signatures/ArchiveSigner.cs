namespace ElJournal.Archive.Signatures;

/// <summary>Кто подписал архив, по сертификату.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Subject">Whose certificate it is, as it says itself.</param>
/// <param name="Thumbprint">SHA-256 of the certificate, 64 hexadecimal digits in small letters: by it a certificate known from elsewhere is recognized.</param>
public sealed record ArchiveSigner(string Subject, string Thumbprint);
