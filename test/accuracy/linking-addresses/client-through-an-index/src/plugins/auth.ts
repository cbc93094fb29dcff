import { vision } from '../services';

export default function install(getToken: () => string) {
  vision.interceptors.request.use((config) => {
    config.headers.Authorization = `Bearer ${getToken()}`;
    return config;
  });
}
