# The site in a container of its own, which runs as nobody in particular and writes to nothing but /tmp:
#
#   docker build --tag legal --build-arg PARAGRAF_COMMIT=$(git rev-parse HEAD) .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --publish 8080:8080 legal
#
# Build it every day, for a version comes into force by itself. A site with a basePath needs it here too: --build-arg BASE_PATH=/legal-site.

FROM node:24-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev
COPY . .
ARG PARAGRAF_COMMIT PARAGRAF_DAY
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY <<"EOF" /etc/nginx/conf.d/default.conf
server {
    listen 8080;
    root /srv/www;
    include paragraf.conf;
}
EOF
COPY --from=build /site/.paragraf/hosts/nginx.conf /etc/nginx/paragraf.conf
ARG BASE_PATH
COPY --from=build /site/dist /srv/www$BASE_PATH
# A number, so that a cluster can see that it is not root's.
USER 101
EXPOSE 8080
