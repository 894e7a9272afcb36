using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Common;

/// <summary>
/// Encrypts sensitive text for a column (AES-256-GCM, random nonce) and makes keyed hashes for equality search. A cipher text names its key;
/// those of versions 1 and 2, from before keys had names, are read with whichever key fits.
/// </summary>
public sealed class FieldProtector
{
    private const byte OldText = 1;
    private const byte OldFile = 2;
    private const byte NamedText = 3;
    private const byte NamedFile = 4;
    private const int IdSize = 4;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>Bytes that say of a cipher text which key it is under: version and key.</summary>
    internal const int HeadSize = 1 + IdSize;

    private readonly FieldKeyStore? _store;
    private readonly FieldKeys? _fixed;

    public FieldProtector(FieldKeys keys) => _fixed = keys;

    public FieldProtector(FieldKeyStore store) => _store = store;

    private FieldKeys Keys => _fixed ?? _store!.Current;

    /// <summary>Cipher text: version, key, nonce, tag, encrypted UTF-8.</summary>
    public byte[] Protect(string text) => Protect(text, RandomNumberGenerator.GetBytes(NonceSize));

    /// <summary>As <see cref="Protect(string)"/> with a nonce that the caller guarantees to be unique under this key.</summary>
    public byte[] Protect(string text, ReadOnlySpan<byte> nonce) => Close(NamedText, Encoding.UTF8.GetBytes(text), nonce, default);

    /// <summary>The text again. Throws <see cref="CryptographicException"/> when the bytes were changed or no key fits.</summary>
    public string Reveal(byte[] cipher) => Encoding.UTF8.GetString(Open(cipher, NamedText, OldText, default));

    /// <summary>The cipher text of a note; null for none.</summary>
    public byte[]? ProtectNote(string? note) => note is null ? null : Protect(note);

    /// <summary>The note again; null for none.</summary>
    public string? RevealNote(byte[]? cipher) => cipher is null ? null : Reveal(cipher);

    /// <summary>What a column holds after a note was typed: the same cipher text where the note is the same, so that it does not count as changed.</summary>
    public byte[]? ProtectNote(string? note, byte[]? before) => note == RevealNote(before) ? before : ProtectNote(note);

    /// <summary>A whole file: version, key, nonce, tag, encrypted bytes. Bound to its name, so that one file cannot stand in for another.</summary>
    public byte[] ProtectFile(ReadOnlySpan<byte> plain, string name) => Close(NamedFile, plain, RandomNumberGenerator.GetBytes(NonceSize), Encoding.UTF8.GetBytes(name));

    /// <summary>The file again. Throws <see cref="CryptographicException"/> when the bytes were changed, or no key or name fits.</summary>
    public byte[] RevealFile(ReadOnlySpan<byte> cipher, string name) => Open(cipher, NamedFile, OldFile, Encoding.UTF8.GetBytes(name));

    /// <summary>A 32-byte search hash; <paramref name="purpose"/> keeps hashes of different fields apart.</summary>
    public byte[] SearchHash(string purpose, string text) => HashUnder(Keys.Search[0], purpose, text);

    internal static byte[] HashUnder(FieldKey key, string purpose, string text) => HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(purpose + "\n" + text));

    /// <summary>How every text starts that is under the key in force.</summary>
    internal byte[] TextHead() => HeadOf(NamedText, Keys.Encryption[0]);

    /// <summary>Whether a file is under the key in force.</summary>
    internal bool IsCurrentFile(ReadOnlySpan<byte> cipher) => cipher.StartsWith(HeadOf(NamedFile, Keys.Encryption[0]));

    /// <summary>The key that the start of a cipher text names; null for one from before keys had names.</summary>
    internal static uint? KeyOf(ReadOnlySpan<byte> cipher) =>
        cipher.Length >= HeadSize && cipher[0] is NamedText or NamedFile ? BinaryPrimitives.ReadUInt32BigEndian(cipher[1..]) : null;

    private byte[] Close(byte version, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> boundTo)
    {
        var key = Keys.Encryption[0];
        var result = new byte[HeadSize + NonceSize + TagSize + plain.Length];
        HeadOf(version, key).CopyTo(result, 0);
        nonce.CopyTo(result.AsSpan(HeadSize));
        using var aes = new AesGcm(key.Secret, TagSize);
        aes.Encrypt(nonce, plain, result.AsSpan(HeadSize + NonceSize + TagSize), result.AsSpan(HeadSize + NonceSize, TagSize), boundTo);
        return result;
    }

    private byte[] Open(ReadOnlySpan<byte> cipher, byte version, byte oldVersion, ReadOnlySpan<byte> boundTo)
    {
        if (cipher.Length >= HeadSize + NonceSize + TagSize && cipher[0] == version)
            return Open(KeyNamed(BinaryPrimitives.ReadUInt32BigEndian(cipher[1..])), cipher[HeadSize..], boundTo);
        if (cipher.Length < 1 + NonceSize + TagSize || cipher[0] != oldVersion)
            throw new CryptographicException("unknown cipher version");
        // The oldest key wrote them.
        var keys = Keys.Encryption;
        for (var i = keys.Count - 1; ; i--)
        {
            try
            {
                return Open(keys[i], cipher[1..], boundTo);
            }
            catch (AuthenticationTagMismatchException) when (i > 0)
            {
                // The next key may fit.
            }
        }
    }

    private static byte[] Open(FieldKey key, ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> boundTo)
    {
        var plain = new byte[sealedText.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key.Secret, TagSize);
        aes.Decrypt(sealedText[..NonceSize], sealedText[(NonceSize + TagSize)..], sealedText.Slice(NonceSize, TagSize), plain, boundTo);
        return plain;
    }

    // A name that is not known may be that of a key made by another process this moment.
    private FieldKey KeyNamed(uint id) => Find(Keys, id) ?? (_store is null ? null : Find(_store.Look(), id)) ?? throw new CryptographicException("no key has this name");

    private static FieldKey? Find(FieldKeys keys, uint id)
    {
        foreach (var key in keys.Encryption)
            if (key.Id == id)
                return key;
        return null;
    }

    private static byte[] HeadOf(byte version, FieldKey key)
    {
        var head = new byte[HeadSize];
        head[0] = version;
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(1), key.Id);
        return head;
    }
}
