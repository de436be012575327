import HTTPTypes
import Hummingbird
import NIOCore

/// The program's own files. Their names change with their content, so that browsers cache them forever.
struct AssetRoutes {
    let router: AppRouter

    func register() {
        router.get(RouterPath(Paths.asset(":file").text)) { _, context in
            guard let asset = context.parameters.get("file").flatMap({ Asset.named($0) }) else {
                throw HTTPError(.notFound)
            }
            return Response(
                status: .ok,
                headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
                body: .init(byteBuffer: ByteBuffer(string: asset.text)))
        }
    }
}
