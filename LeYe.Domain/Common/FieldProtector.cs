using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Common;

/// <summary>Encrypts sensitive text for a column (AES-256-GCM, random nonce) and makes keyed hashes for equality search.</summary>
public sealed class FieldProtector(FieldKeys keys)
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const byte FileVersion = 2;
    private const int Head = 1 + NonceSize + TagSize;

    /// <summary>Cipher text: version, nonce, tag, encrypted UTF-8.</summary>
    public byte[] Protect(string text) => Protect(text, RandomNumberGenerator.GetBytes(NonceSize));

    /// <summary>As <see cref="Protect(string)"/> with a nonce that the caller guarantees to be unique under this key.</summary>
    public byte[] Protect(string text, ReadOnlySpan<byte> nonce)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var result = new byte[1 + NonceSize + TagSize + plain.Length];
        result[0] = Version;
        nonce.CopyTo(result.AsSpan(1));
        using var aes = new AesGcm(keys.Encryption, TagSize);
        aes.Encrypt(nonce, plain, result.AsSpan(1 + NonceSize + TagSize), result.AsSpan(1 + NonceSize, TagSize));
        return result;
    }

    /// <summary>The text again. Throws <see cref="CryptographicException"/> when the bytes were changed or the key is another.</summary>
    public string Reveal(byte[] cipher)
    {
        if (cipher.Length < 1 + NonceSize + TagSize || cipher[0] != Version)
            throw new CryptographicException("unknown cipher version");
        var plain = new byte[cipher.Length - 1 - NonceSize - TagSize];
        using var aes = new AesGcm(keys.Encryption, TagSize);
        aes.Decrypt(cipher.AsSpan(1, NonceSize), cipher.AsSpan(1 + NonceSize + TagSize), cipher.AsSpan(1 + NonceSize, TagSize), plain);
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>A whole file: version, nonce, tag, encrypted bytes. Bound to its name, so that one file cannot stand in for another.</summary>
    public byte[] ProtectFile(ReadOnlySpan<byte> plain, string name)
    {
        var result = new byte[Head + plain.Length];
        result[0] = FileVersion;
        var nonce = result.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys.Encryption, TagSize);
        aes.Encrypt(nonce, plain, result.AsSpan(Head), result.AsSpan(1 + NonceSize, TagSize), Encoding.UTF8.GetBytes(name));
        return result;
    }

    /// <summary>The file again. Throws <see cref="CryptographicException"/> when the bytes were changed, or the key or the name is another.</summary>
    public byte[] RevealFile(ReadOnlySpan<byte> cipher, string name)
    {
        if (cipher.Length < Head || cipher[0] != FileVersion)
            throw new CryptographicException("unknown file version");
        var plain = new byte[cipher.Length - Head];
        using var aes = new AesGcm(keys.Encryption, TagSize);
        aes.Decrypt(cipher.Slice(1, NonceSize), cipher[Head..], cipher.Slice(1 + NonceSize, TagSize), plain, Encoding.UTF8.GetBytes(name));
        return plain;
    }

    /// <summary>A 32-byte search hash; <paramref name="purpose"/> keeps hashes of different fields apart.</summary>
    public byte[] SearchHash(string purpose, string text) =>
        HMACSHA256.HashData(keys.Search, Encoding.UTF8.GetBytes(purpose + "\n" + text));
}
